import type { ShownTap } from '#device/runtime.ts';
import { maskPhoneNumber } from '#domain/phoneNumber.ts';
import { useFormat } from '#i18n/useFormat.ts';
import { useWords } from '#i18n/useWords.ts';
import styles from './RecentTaps.module.css';

export interface TapRowProps {
  readonly tap: ShownTap;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
}

/** One tap: whose, how many, when, by whom. */
export function TapRow({ tap, canUndo, onUndo }: TapRowProps) {
  const t = useWords('counter');
  const format = useFormat();
  const number = tap.last4 === null ? t('recent.erased') : maskPhoneNumber(tap.last4);
  const whose = tap.last4 === null ? number : t('recent.ending', { last4: tap.last4 });
  const time = format.time(tap.at);
  const isGrant = tap.kind === 'grant';
  return (
    <li className={styles['row']} data-undone={tap.isUndone || undefined}>
      <div className={styles['what']}>
        <span className={styles['number']}>{number}</span>
        <span className={isGrant ? styles['grant'] : styles['used']}>
          {isGrant ? t('recent.grant', { stamps: tap.stamps }) : t('recent.redemption')}
        </span>
      </div>
      <p className={styles['when']}>
        {tap.staffName === null ? time : t('recent.by', { time, name: tap.staffName })}
      </p>
      {tap.isUndone && <p className={styles['undone']}>{t('recent.undone')}</p>}
      {canUndo && (
        <button
          type="button"
          className={styles['undo']}
          aria-label={t(isGrant ? 'recent.undoGrantFull' : 'recent.undoRedemptionFull', {
            whose,
            time,
          })}
          onClick={onUndo}
        >
          {t(isGrant ? 'recent.undoGrant' : 'recent.undoRedemption')}
        </button>
      )}
    </li>
  );
}
