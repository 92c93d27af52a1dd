/** Short enough to be a tick and no buzz. */
const TICK_MS = 12;

/** One tick under the hand, so long from now; nothing where there is no motor or nobody has touched yet. */
export function playTick(afterMs = 0): void {
  // A browser complains in its console about a page that nobody has touched.
  const isTouched = navigator.userActivation?.hasBeenActive ?? false;
  if (isTouched) navigator.vibrate?.([0, afterMs, TICK_MS]);
}
