import { useEffect, useState } from 'react';
import type { WaitingCheckIn } from '#device/runtime.ts';
import { useRuntime } from '#device/useRuntime.ts';

/**
 * How many check-ins of days that are over nobody answered, until somebody has seen it. Looked at
 * anew with every change of the tray, such as the end of its day.
 */
export function useMissed(tray: readonly WaitingCheckIn[] | undefined) {
  const runtime = useRuntime();
  const [missed, setMissed] = useState(0);
  useEffect(() => {
    if (tray === undefined) return;
    let isShown = true;
    runtime.countMissed().then(
      (count) => isShown && setMissed(count),
      (failure: unknown) => runtime.noteFailure(failure, 'countMissed'),
    );
    return () => {
      isShown = false;
    };
  }, [runtime, tray]);
  return {
    missed,
    acknowledge: () => {
      runtime.acknowledgeMissed();
      setMissed(0);
    },
  };
}
