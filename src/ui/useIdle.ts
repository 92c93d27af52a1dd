import { useEffect, useEffectEvent } from 'react';
import { useHeldPointers } from './useHeldPointers.ts';

export interface IdleOptions {
  readonly seconds: number;
  readonly isActive: boolean;
  readonly onIdle: () => void;
}

/** Calls `onIdle` after so many seconds without a touch, a key or a scroll. Never while a finger is down. */
export function useIdle({ seconds, isActive, onIdle }: IdleOptions): void {
  const isHeld = useHeldPointers();
  const idle = useEffectEvent(onIdle);

  useEffect(() => {
    if (!isActive) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const restart = () => {
      clearTimeout(timer);
      timer = setTimeout(() => (isHeld.current ? restart() : idle()), seconds * 1000);
    };
    restart();
    const signal = new AbortController();
    for (const type of [
      'pointerdown',
      'pointerup',
      'pointercancel',
      'keydown',
      'scroll',
    ] as const) {
      document.addEventListener(type, restart, {
        capture: true,
        passive: true,
        signal: signal.signal,
      });
    }
    return () => {
      clearTimeout(timer);
      signal.abort();
    };
  }, [seconds, isActive, isHeld]);
}
