import { useEffect, useEffectEvent } from 'react';

export interface RepeatedOptions {
  readonly isActive: boolean;
  readonly everySeconds: number;
  /** Then it rests, until it becomes active anew. */
  readonly timesMax: number;
  readonly onTime: () => void;
}

/** Again and again for as long as it is active; the first time is one span after it became so. */
export function useRepeated({ isActive, everySeconds, timesMax, onTime }: RepeatedOptions): void {
  const act = useEffectEvent(onTime);
  useEffect(() => {
    if (!isActive) return;
    let times = 0;
    const timer = setInterval(() => {
      times += 1;
      if (times === timesMax) clearInterval(timer);
      act();
    }, everySeconds * 1000);
    return () => clearInterval(timer);
  }, [isActive, everySeconds, timesMax]);
}
