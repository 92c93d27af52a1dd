import type { CSSProperties } from 'react';
import { Seal } from '#ui/Seal.tsx';
import { Ticket } from '#ui/Ticket.tsx';
import styles from './RewardTicket.module.css';

export interface RewardTicketProps {
  readonly name: string;
  /** The shop's seal comes down on it so long after it appears; else it is there already. */
  readonly sealAfterMs?: number;
}

/** What the stamps became. The words around it say the same, so it is a picture only. */
export function RewardTicket({ name, sealAfterMs }: RewardTicketProps) {
  return (
    <div className={styles['ticket']} aria-hidden="true">
      <Ticket
        tone="jade"
        stub={
          <span className={styles['seal']}>
            <Seal
              tone="paper"
              size="min(134px, 24cqw)"
              variant={3}
              {...(sealAfterMs !== undefined && { pressAfterMs: sealAfterMs })}
            />
          </span>
        }
      >
        <span className={styles['reward']} style={widthOf(name)}>
          {name}
        </span>
      </Ticket>
    </div>
  );
}

/** About how many ems the name is wide, so that it fills the ticket without a break. */
function widthOf(name: string): CSSProperties {
  const ems = [...name].reduce((sum, letter) => sum + (letter === ' ' ? 0.25 : 0.88), 0);
  return { '--ems': Math.max(4, ems) } as CSSProperties;
}
