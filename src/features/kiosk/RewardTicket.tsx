import { Seal } from '#ui/Seal.tsx';
import { Ticket } from '#ui/Ticket.tsx';
import styles from './RewardTicket.module.css';

/** What the stamps became. The words around it say the same, so it is a picture only. */
export function RewardTicket({ name }: { readonly name: string }) {
  return (
    <div className={styles['ticket']} aria-hidden="true">
      <Ticket
        tone="jade"
        stub={
          <span className={styles['seal']}>
            <Seal tone="paper" size="min(134px, 24cqw)" variant={3} />
          </span>
        }
      >
        <span className={styles['reward']} data-long={name.length > 6 || undefined}>
          {name}
        </span>
      </Ticket>
    </div>
  );
}
