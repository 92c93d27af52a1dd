import { useMemo, useState } from 'react';
import type { ShownTap } from '#device/runtime.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { useWatch } from '#device/useWatch.ts';
import { useWords } from '#i18n/useWords.ts';
import styles from './RecentTaps.module.css';
import { ReverseDialog } from './ReverseDialog.tsx';
import { TapRow } from './TapRow.tsx';
import { type TakingBack, useTakeBack } from './useTakeBack.ts';

/** What was granted and used just now; a slip is taken back in one tap, later with a reason (U-15). */
export function RecentTaps({ say, onUndone }: TakingBack) {
  const t = useWords('counter');
  const runtime = useRuntime();
  const taps = useWatch(useMemo(() => runtime.watchRecentTaps(), [runtime]));
  const takeBack = useTakeBack({ say, onUndone });
  const [reversing, setReversing] = useState<ShownTap>();

  return (
    <section className={styles['recent']}>
      <h2 className={styles['title']}>{t('recent.title')}</h2>
      {taps?.length === 0 && <p className={styles['empty']}>{t('recent.empty')}</p>}
      <ul className={styles['list']}>
        {taps?.map((tap) => (
          <TapRow
            key={tap.tapId}
            tap={tap}
            onUndo={() => takeBack(tap)}
            onReverse={() => setReversing(tap)}
          />
        ))}
      </ul>
      {reversing && (
        <ReverseDialog
          tap={reversing}
          onDismiss={() => setReversing(undefined)}
          onReversed={(_reversed, words) => {
            onUndone(reversing);
            setReversing(undefined);
            say(words);
          }}
        />
      )}
    </section>
  );
}
