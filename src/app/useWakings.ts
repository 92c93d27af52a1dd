import { useEffect, useEffectEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { useRuntime } from '#device/useRuntime.ts';

/**
 * How often the tablet woke up. Waking always lands on a fresh keypad with nobody on duty (U-08):
 * whoever wakes it may not be who let it sleep.
 */
export function useWakings(): number {
  const runtime = useRuntime();
  const navigate = useNavigate();
  const [wakings, setWakings] = useState(0);
  const wake = useEffectEvent(() => {
    runtime.endDuty();
    setWakings((count) => count + 1);
    void navigate('/', { replace: true });
  });

  useEffect(() => {
    let hasSlept = document.visibilityState === 'hidden';
    const onChange = () => {
      if (document.visibilityState === 'hidden') hasSlept = true;
      else if (hasSlept) {
        hasSlept = false;
        wake();
      }
    };
    document.addEventListener('visibilitychange', onChange);
    return () => document.removeEventListener('visibilitychange', onChange);
  }, []);

  return wakings;
}
