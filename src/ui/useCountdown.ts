import { useEffect, useEffectEvent, useState } from 'react';
import { useHeldPointers } from './useHeldPointers.ts';

export interface CountdownOptions {
  readonly seconds: number;
  readonly onDone: () => void;
}

/** Whole seconds left, shown beside a ring. Waits while a finger is down; calls `onDone` once at zero. */
export function useCountdown({ seconds, onDone }: CountdownOptions): number {
  const [secondsLeft, setSecondsLeft] = useState(seconds);
  const isHeld = useHeldPointers();
  const finish = useEffectEvent(onDone);

  useEffect(() => {
    let left = seconds;
    setSecondsLeft(left);
    const timer = setInterval(() => {
      if (isHeld.current) return;
      left -= 1;
      setSecondsLeft(Math.max(0, left));
      if (left > 0) return;
      clearInterval(timer);
      finish();
    }, 1000);
    return () => clearInterval(timer);
  }, [seconds, isHeld]);

  return secondsLeft;
}
