import { useState } from 'react';
import { useRuntime, useTablet } from '#device/useRuntime.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { useIdle } from '#ui/useIdle.ts';
import styles from './UpdatePrompt.module.css';

const QUIET_SECONDS = 15;

/** Offers a waiting version, on a keypad that nobody has touched for a while and only there. */
export function UpdatePrompt() {
  const isOffered = useTablet(
    ({ isUpdateWaiting, isBusy, turn }) => isUpdateWaiting && !isBusy && turn === null,
  );
  return isOffered ? <QuietPrompt /> : null;
}

function QuietPrompt() {
  const t = useWords('frame');
  const runtime = useRuntime();
  const [isQuiet, setQuiet] = useState(false);
  const [isPutOff, setPutOff] = useState(false);
  useIdle({ seconds: QUIET_SECONDS, isActive: true, onIdle: () => setQuiet(true) });

  if (!isQuiet || isPutOff) return null;
  return (
    <section className={styles['prompt']} role="status">
      <div className={styles['words']}>
        <p className={styles['title']}>{t('update.title')}</p>
        <p className={styles['body']}>{t('update.body')}</p>
      </div>
      <Button size="small" onPress={() => setPutOff(true)}>
        {t('update.later')}
      </Button>
      <Button size="small" tone="ink" onPress={() => void runtime.takeUpdate()}>
        {t('update.take')}
      </Button>
    </section>
  );
}
