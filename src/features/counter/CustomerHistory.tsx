import { useState } from 'react';
import type { ShownTap } from '#device/runtime.ts';
import { useWatch } from '#device/useWatch.ts';
import type { Watchable } from '#domain/watchable.ts';
import { useWords } from '#i18n/useWords.ts';
import styles from './CustomerHistory.module.css';
import { CustomerHistoryRow } from './CustomerHistoryRow.tsx';
import { ReverseDialog } from './ReverseDialog.tsx';
import { type TakingBack, useTakeBack } from './useTakeBack.ts';

export interface CustomerHistoryProps extends Pick<TakingBack, 'say'> {
  /** Opened, and therefore logged. */
  readonly history: Watchable<readonly ShownTap[]>;
  /** Nothing of this customer is left. */
  readonly onErased: () => void;
}

/** Everything that ever happened on this card, newest first; each of it can be taken back. */
export function CustomerHistory({ history, say, onErased }: CustomerHistoryProps) {
  const t = useWords('roles');
  const taps = useWatch(history);
  const takeBack = useTakeBack({
    say,
    onUndone: (tap) => {
      // Whose only trace it was is erased with it.
      const isAllGone = taps?.every((each) => each.isUndone || each.tapId === tap.tapId) ?? false;
      if (isAllGone) onErased();
    },
  });
  const [reversing, setReversing] = useState<ShownTap>();
  return (
    <div className={styles['history']}>
      {taps === undefined && <p className={styles['say']}>{t('history.loading')}</p>}
      {taps?.length === 0 && <p className={styles['say']}>{t('history.empty')}</p>}
      <ol aria-label={t('history.title')}>
        {taps?.map((tap) => (
          <CustomerHistoryRow
            key={tap.tapId}
            tap={tap}
            onUndo={() => takeBack(tap)}
            onReverse={() => setReversing(tap)}
          />
        ))}
      </ol>
      {reversing && (
        <ReverseDialog
          tap={reversing}
          onDismiss={() => setReversing(undefined)}
          onReversed={({ isErased }, words) => {
            setReversing(undefined);
            say(words);
            if (isErased) onErased();
          }}
        />
      )}
    </div>
  );
}
