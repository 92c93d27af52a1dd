import { useEffect, useEffectEvent, useState } from 'react';
import { useHeldPointers } from './useHeldPointers.ts';

export interface CountdownOptions {
  readonly seconds: number;
  readonly onDone: () => void;
}

/**
 * Whole seconds left, shown beside a ring; calls `onDone` once at zero. Waits while a finger is down and starts
 * again with every key and every step of the focus, so whoever reads slowly is not cut off (WCAG 2.2.1).
 */
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
    const restart = () => {
      if (left <= 0) return;
      left = seconds;
      setSecondsLeft(left);
    };
    document.addEventListener('keydown', restart);
    document.addEventListener('focusin', restart);
    return () => {
      clearInterval(timer);
      document.removeEventListener('keydown', restart);
      document.removeEventListener('focusin', restart);
    };
  }, [seconds, isHeld]);

  return secondsLeft;
}
