import { useMemo } from 'react';
import type { ShownTap } from '#device/runtime.ts';
import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { useWatch } from '#device/useWatch.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import type { NoticeTone } from '#ui/Notice.tsx';
import styles from './RecentTaps.module.css';
import { TapRow } from './TapRow.tsx';
import { useNow } from './useNow.ts';

export interface RecentTapsProps {
  readonly say: (words: string, tone?: NoticeTone) => void;
  readonly onUndone: (tap: ShownTap) => void;
}

/** What was granted and used just now; a slip is taken back in one tap (U-15). */
export function RecentTaps({ say, onUndone }: RecentTapsProps) {
  const t = useWords('counter');
  const runtime = useRuntime();
  // What can still be taken back changes as time goes by.
  useNow();
  const sayRefusal = useRefusalWords();
  const taps = useWatch(useMemo(() => runtime.watchRecentTaps(), [runtime]));
  const undoing = useAsk(
    async (tap: ShownTap) => {
      const undone = await runtime.undoTap(tap);
      if (!undone.ok) say(sayRefusal(undone.failure), 'careful');
      return undone;
    },
    (_nothing, tap) => {
      onUndone(tap);
      say(
        tap.kind === 'grant'
          ? t('recent.grantUndone')
          : t('recent.redemptionUndone', { stamps: tap.stamps }),
      );
    },
  );

  return (
    <section className={styles['recent']}>
      <h2 className={styles['title']}>{t('recent.title')}</h2>
      {taps?.length === 0 && <p className={styles['empty']}>{t('recent.empty')}</p>}
      <ul className={styles['list']}>
        {taps?.map((tap) => (
          <TapRow
            key={tap.tapId}
            tap={tap}
            canUndo={!tap.isUndone && runtime.undoMsLeft(tap) > 0}
            onUndo={() => undoing.ask(tap)}
          />
        ))}
      </ul>
    </section>
  );
}
