import { useEffect, useState } from 'react';
import { useRuntime } from '#device/useRuntime.ts';

/** How many check-ins of yesterday nobody answered, until somebody has seen it. */
export function useMissed() {
  const runtime = useRuntime();
  const [missed, setMissed] = useState(0);
  useEffect(() => {
    let isShown = true;
    runtime.countMissed().then(
      (count) => isShown && setMissed(count),
      (failure: unknown) => runtime.noteFailure(failure, 'countMissed'),
    );
    return () => {
      isShown = false;
    };
  }, [runtime]);
  return {
    missed,
    acknowledge: () => {
      runtime.acknowledgeMissed();
      setMissed(0);
    },
  };
}
