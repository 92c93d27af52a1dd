import { useEffect, useState } from 'react';
import { useRuntime } from '#device/useRuntime.ts';
import type { Instant } from '#domain/instant.ts';

const TICK_MS = 15_000;

/** The tablet's time, fresh enough for "5분 전". */
export function useNow(): Instant {
  const { clock } = useRuntime();
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}
