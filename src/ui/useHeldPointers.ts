import { type RefObject, useEffect, useRef } from 'react';

/** True in `.current` while a finger or button is down anywhere: no clock may reset the screen then (U-04). */
export function useHeldPointers(): RefObject<boolean> {
  const isHeld = useRef(false);
  useEffect(() => {
    const pointerIds = new Set<number>();
    const hold = (event: PointerEvent) => {
      pointerIds.add(event.pointerId);
      isHeld.current = true;
    };
    const release = (event: PointerEvent) => {
      pointerIds.delete(event.pointerId);
      isHeld.current = pointerIds.size > 0;
    };
    const signal = new AbortController();
    const options = { capture: true, passive: true, signal: signal.signal };
    document.addEventListener('pointerdown', hold, options);
    document.addEventListener('pointerup', release, options);
    document.addEventListener('pointercancel', release, options);
    return () => signal.abort();
  }, []);
  return isHeld;
}
