/** Holds a wake lock while the page is visible; where there is none, the tablet's own setting rules. */
export function keepAwake(signal: AbortSignal, note: (what: string) => void): void {
  const wakeLock: WakeLock | undefined = navigator.wakeLock;
  if (wakeLock === undefined) return;
  let held: WakeLockSentinel | undefined;

  const hold = (): void => {
    if (document.visibilityState !== 'visible') return;
    wakeLock.request('screen').then(
      (sentinel) => {
        held = sentinel;
      },
      () => note('no wake lock'),
    );
  };

  // The browser lets go whenever the page is hidden, so ask again on every return.
  document.addEventListener('visibilitychange', hold, { signal });
  signal.addEventListener('abort', () => {
    held?.release().catch(() => undefined);
  });
  hold();
}
