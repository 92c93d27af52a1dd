import { useState } from 'react';
import { useRuntime } from '#device/useRuntime.ts';
import { useWords } from '#i18n/useWords.ts';
import styles from './CounterHeader.module.css';

/** Into the practice, whose entries never count (U-18); in a side shop there is none. */
export function PracticeKey() {
  const t = useWords('sample');
  const runtime = useRuntime();
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  if (runtime.shopKind !== 'own') return null;

  async function practise(): Promise<void> {
    setBusy(true);
    try {
      const started = await runtime.startPractice();
      if (started.ok && started.value) return;
    } catch (error) {
      runtime.noteFailure(error, 'practice');
    }
    setBusy(false);
    setFailed(true);
  }

  return (
    <>
      {hasFailed && <p role="status">{t('practiseFailed')}</p>}
      <button
        type="button"
        className={styles['link']}
        aria-disabled={isBusy || undefined}
        onClick={() => !isBusy && void practise()}
      >
        {t('practise')}
      </button>
    </>
  );
}
