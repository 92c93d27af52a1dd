import { type Instant, instant, MINUTE_MS } from '#domain/instant.ts';

/** The tablet's two clocks: the one on the wall, which people set, and the one that only runs on. */
export interface Clock {
  now(): Instant;
  /** Milliseconds since some moment of this page's life; never jumps. */
  monotonicNow(): number;
  /** Has the wall clock jumped by more than two minutes since the last look? */
  isSuspect(): boolean;
}

export interface ClockSources {
  readonly now?: () => number;
  readonly monotonicNow?: () => number;
}

/** F-07: a jump is flagged, never corrected; nothing is ordered by this clock. */
const JUMP_MS = 2 * MINUTE_MS;

export function createClock(sources: ClockSources = {}): Clock {
  const now = sources.now ?? (() => Date.now());
  const monotonicNow = sources.monotonicNow ?? (() => performance.now());
  let offset = now() - monotonicNow();
  return {
    now: () => instant(now()),
    monotonicNow,
    isSuspect() {
      const before = offset;
      offset = now() - monotonicNow();
      return Math.abs(offset - before) > JUMP_MS;
    },
  };
}
