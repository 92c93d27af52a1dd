import type { ShownTap } from '#device/runtime.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { useWords } from '#i18n/useWords.ts';
import styles from './RecentTaps.module.css';
import { useNow } from './useNow.ts';

export interface TapActProps {
  readonly tap: ShownTap;
  /** Whose it is and when it was, for who does not see the row. */
  readonly whose: string;
  readonly when: string;
  /** Within ten minutes. */
  readonly onUndo: () => void;
  /** Later: with a reason, by who may. */
  readonly onReverse: () => void;
}

/** What can still be done about a tap: at once, or with a manager's word. */
export function TapAct({ tap, whose, when, onUndo, onReverse }: TapActProps) {
  const t = useWords('counter');
  const roleWords = useWords('roles');
  const runtime = useRuntime();
  // What can be taken back at once changes as time goes by.
  useNow();
  if (tap.isUndone) return <p className={styles['undone']}>{t('recent.undone')}</p>;
  const isRedemption = tap.kind === 'redemption';
  if (runtime.undoMsLeft(tap) > 0) {
    const full = isRedemption ? 'recent.undoRedemptionFull' : 'recent.undoGrantFull';
    return (
      <button
        type="button"
        className={styles['undo']}
        aria-label={t(full, { whose, time: when })}
        onClick={onUndo}
      >
        {t(isRedemption ? 'recent.undoRedemption' : 'recent.undoGrant')}
      </button>
    );
  }
  return (
    <button
      type="button"
      className={styles['later']}
      aria-label={roleWords('reverse.keyFull', { what: whose, when })}
      onClick={onReverse}
    >
      {roleWords('reverse.key')}
    </button>
  );
}
