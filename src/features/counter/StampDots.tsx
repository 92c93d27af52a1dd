import { type LoyaltyProgram, nextReward } from '#domain/loyaltyProgram.ts';
import type { Stamps } from '#domain/stamps.ts';
import { useWords } from '#i18n/useWords.ts';
import { joinClasses } from '#ui/joinClasses.ts';
import styles from './StampDots.module.css';

export interface StampDotsProps {
  readonly program: LoyaltyProgram;
  readonly balance: number;
  /** About to be granted. */
  readonly stamps: Stamps;
}

/** The card in one line: there, about to come, still empty. */
export function StampDots({ program, balance, stamps }: StampDotsProps) {
  const t = useWords('counter');
  const total = nextReward(program, balance)?.price ?? 0;
  const after = balance + stamps;
  return (
    <div className={styles['card']}>
      <div className={styles['dots']} aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <span key={index} className={joinClasses(styles['dot'], dotAt(index))} />
        ))}
      </div>
      <p className={styles['words']}>{t('customer.onCardAfter', { balance, after })}</p>
    </div>
  );

  function dotAt(index: number): string | undefined {
    if (index < balance) return styles['full'];
    return index < after ? styles['coming'] : undefined;
  }
}
