import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useRuntime } from '#device/useRuntime.ts';
import { useWords } from '#i18n/useWords.ts';
import { Ring } from '#ui/Ring.tsx';
import { useCountdown } from '#ui/useCountdown.ts';
import { useIdle } from '#ui/useIdle.ts';
import styles from './AutoLock.module.css';

/** U-08: the staff's side locks itself after a minute; the last ten seconds are shown. */
const LOCK_SECONDS = 60;
const SHOWN_SECONDS = 10;

export function AutoLock() {
  const [isClosing, setClosing] = useState(false);
  useIdle({
    seconds: LOCK_SECONDS - SHOWN_SECONDS,
    isActive: !isClosing,
    onIdle: () => setClosing(true),
  });
  return isClosing ? <LastSeconds onTouch={() => setClosing(false)} /> : null;
}

function LastSeconds({ onTouch }: { readonly onTouch: () => void }) {
  const t = useWords('frame');
  const runtime = useRuntime();
  const navigate = useNavigate();
  const secondsLeft = useCountdown({
    seconds: SHOWN_SECONDS,
    onDone: () => {
      runtime.lockStaffMode();
      void navigate('/', { replace: true });
    },
  });

  useEffect(() => {
    const signal = new AbortController();
    for (const type of ['pointerdown', 'keydown'] as const) {
      document.addEventListener(type, onTouch, { capture: true, signal: signal.signal });
    }
    return () => signal.abort();
  }, [onTouch]);

  return (
    <p className={styles['seconds']} data-theme="staff">
      <Ring secondsLeft={secondsLeft} secondsTotal={SHOWN_SECONDS} size={36} />
      <span role="status">{t('lockSoon', { seconds: SHOWN_SECONDS })}</span>
    </p>
  );
}
