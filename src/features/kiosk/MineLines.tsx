import type { MyLine } from '#desk/myRecord.ts';
import type { Reward } from '#domain/loyaltyProgram.ts';
import type { MenuItem } from '#domain/menu.ts';
import { useBasketWords } from '#i18n/useBasketWords.ts';
import { useFormat } from '#i18n/useFormat.ts';
import { useWords } from '#i18n/useWords.ts';
import styles from './MineRecord.module.css';

export interface MineLinesProps {
  /** Newest first. */
  readonly lines: readonly MyLine[];
  readonly rewards: readonly Reward[];
  readonly menu: readonly MenuItem[];
}

/** When this customer came, and what they took: all of it. */
export function MineLines({ lines, rewards, menu }: MineLinesProps) {
  const t = useWords('mine');
  const format = useFormat();
  const { sayBasket } = useBasketWords(menu);
  return (
    <div className={styles['lines']}>
      <h2>{t('record.lines')}</h2>
      {lines.length === 0 && <p className={styles['none']}>{t('record.noLines')}</p>}
      <ol>
        {lines.map((line) => (
          <li key={line.tapId} className={styles['line']} data-undone={line.isUndone || undefined}>
            <p className={styles['what']}>
              <b>{whatOf(line)}</b>
              {line.isUndone && <span>{t('record.undone')}</span>}
            </p>
            <p className={styles['when']}>
              {format.day(line.at)} {format.time(line.at)}
            </p>
            {boughtIn(line).map((words) => (
              <p key={words} className={styles['bought']}>
                {words}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </div>
  );

  function whatOf({ kind, stamps: count, rewardId }: MyLine): string {
    if (kind !== 'redemption') return t(`record.${kind}`, { count });
    const reward = rewards.find(({ id }) => id === rewardId);
    return t('record.redemption', { rewardName: reward?.name ?? t('record.reward') });
  }

  function boughtIn({ basket, amount }: MyLine): readonly string[] {
    return [
      ...(basket.length === 0 ? [] : [sayBasket(basket)]),
      ...(amount === null ? [] : [t('record.amount', { amount })]),
    ];
  }
}
