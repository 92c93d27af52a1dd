/** N-11: a keypad that answers too many numbers tells strangers who is a customer. */
export const NUMBERS_PER_MINUTE_MAX = 6;

const WINDOW_MS = 60_000;

/** A number that was asked for, by its key, at a monotonic moment. */
export interface Probe {
  readonly phoneKey: string;
  readonly atMs: number;
}

export interface Probing {
  readonly isAllowed: boolean;
  readonly recent: readonly Probe[];
}

/** May this number be answered? The same number again costs nothing. */
export function probe(recent: readonly Probe[], next: Probe): Probing {
  const inWindow = recent.filter(({ atMs }) => next.atMs - atMs < WINDOW_MS);
  const others = inWindow.filter(({ phoneKey }) => phoneKey !== next.phoneKey);
  const isAllowed = new Set(others.map(({ phoneKey }) => phoneKey)).size < NUMBERS_PER_MINUTE_MAX;
  return { isAllowed, recent: isAllowed ? [...others, next] : inWindow };
}
