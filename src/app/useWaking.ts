import { useEffect, useEffectEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useRuntime } from '#device/useRuntime.ts';

/**
 * Waking always lands on a fresh keypad with nobody on duty (U-08): whoever wakes the tablet may
 * not be who let it sleep.
 */
export function useWaking(): void {
  const runtime = useRuntime();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const wake = useEffectEvent(() => {
    runtime.endDuty();
    // Whoever follows the guide comes back from the tablet's own settings.
    if (pathname !== '/install') void navigate('/', { replace: true });
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
}
