import type { StoreApi } from 'zustand/vanilla';
import type { TabletState } from './tabletState.ts';

interface KeepAwakeParts {
  readonly tablet: StoreApi<TabletState>;
  readonly signal: AbortSignal;
  note(what: string): void;
}

/** Holds a wake lock while the page is visible; where there is none, the tablet's own setting rules. */
export function keepAwake({ tablet, signal, note }: KeepAwakeParts): void {
  const wakeLock: WakeLock | undefined = navigator.wakeLock;
  if (wakeLock === undefined) {
    tablet.setState({ isKeptAwake: false });
    return;
  }
  let held: WakeLockSentinel | undefined;

  const hold = (): void => {
    if (document.visibilityState !== 'visible') return;
    wakeLock.request('screen').then(
      (sentinel) => {
        held = sentinel;
        tablet.setState({ isKeptAwake: true });
      },
      () => {
        // Asked a moment too late: hidden again, and asked again on return.
        if (document.visibilityState !== 'visible') return;
        tablet.setState({ isKeptAwake: false });
        note('no wake lock');
      },
    );
  };

  // The browser lets go whenever the page is hidden, so ask again on every return.
  document.addEventListener('visibilitychange', hold, { signal });
  signal.addEventListener('abort', () => {
    held?.release().catch(() => undefined);
  });
  hold();
}
