import { useEffect } from 'react';
import { useTablet } from '#device/useRuntime.ts';
import type { KioskStep } from './kioskFlow.ts';

/** A key that goes with its own press, such as 처음으로, leaves the focus on the title, never on nothing. */
export function useFocusKept(state: KioskStep): void {
  const assistance = useTablet((tablet) => tablet.assistance);
  const turn = useTablet((tablet) => tablet.turn);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at whenever keys may have come or gone.
  useEffect(() => {
    if (isFocusLost()) document.querySelector('h1')?.focus({ preventScroll: true });
  }, [state, assistance, turn]);
}

function isFocusLost(): boolean {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return true;
  return focused.checkVisibility?.({ visibilityProperty: true }) === false;
}
