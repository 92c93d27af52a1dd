import type { StoreApi } from 'zustand/vanilla';
import type { Clock } from './clock.ts';
import type { TabletState } from './tabletState.ts';

const LOOK_EVERY_MS = 5_000;

/** Says when the wall clock stops being believable, and when it is again; nothing waits for it. */
export function followClock(
  clock: Clock,
  tablet: StoreApi<TabletState>,
  signal: AbortSignal,
): void {
  const look = (): void => {
    const isClockSuspect = clock.isSuspect();
    if (tablet.getState().isClockSuspect !== isClockSuspect) tablet.setState({ isClockSuspect });
  };
  look();
  const timer = setInterval(look, LOOK_EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
