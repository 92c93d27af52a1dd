import { type Instant, instant, MINUTE_MS } from '#domain/instant.ts';

/** The tablet's two clocks: the one on the wall, which people set, and the one that only runs on. */
export interface Clock {
  now(): Instant;
  /** Milliseconds since some moment of this page's life; never jumps. */
  monotonicNow(): number;
  /** Is the wall clock more than two minutes off what it should say by now? */
  isSuspect(): boolean;
  /** Nothing was ever written after this moment, so the wall clock cannot be before it. */
  noticeWritten(at: Instant): void;
  /** The tablet slept: the wall clock may be further on, but not further back. */
  noticeWaking(): void;
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
  const offset = (): number => now() - monotonicNow();
  let trusted = offset();
  return {
    now: () => instant(now()),
    monotonicNow,
    isSuspect: () => Math.abs(offset() - trusted) > JUMP_MS,
    noticeWritten: (at) => {
      trusted = Math.max(trusted, at - monotonicNow());
    },
    noticeWaking: () => {
      trusted = Math.max(trusted, offset());
    },
  };
}
