import type { Turn } from '#device/tabletState.ts';
import type { Reward } from '#domain/loyaltyProgram.ts';
import { useWords } from '#i18n/useWords.ts';
import { Seal } from '#ui/Seal.tsx';
import { Ticket } from '#ui/Ticket.tsx';
import styles from './TurnPreview.module.css';

export interface TurnPreviewProps {
  readonly turn: Turn | null;
  readonly reward: Reward | undefined;
}

const SEALS_MAX = 3;

/** The stamps about to be pressed, never the empty places of a card; without a turn, a ghost of one. */
export function TurnPreview({ turn, reward }: TurnPreviewProps) {
  const t = useWords('kiosk');
  const stamps = turn === null || turn.purpose === 'redeem' ? null : turn.stamps;
  const seals = stamps === null || stamps > SEALS_MAX ? 1 : stamps;
  const press = (
    <>
      {Array.from({ length: seals }, (_, index) => index).map((index) => (
        <Seal key={index} size="var(--seal-size)" variant={index} />
      ))}
      {stamps !== null && stamps > SEALS_MAX && (
        <span className={styles['times']}>{t('keypad.ticketTimes', { stamps })}</span>
      )}
    </>
  );

  return (
    <div className={styles['preview']} data-ghost={stamps === null || undefined}>
      <div className={styles['ticket']}>
        <Ticket
          stub={
            reward && (
              <p className={styles['goal']}>
                <span>{t('keypad.ticketCondition', { stamps: reward.price })}</span>
                <b data-long={reward.name.length > 6 || undefined}>{reward.name}</b>
              </p>
            )
          }
        >
          <div className={styles['press']} data-count={seals} aria-hidden="true">
            {press}
          </div>
        </Ticket>
      </div>
      <div className={styles['pile']} data-count={seals} aria-hidden="true">
        {press}
      </div>
    </div>
  );
}
