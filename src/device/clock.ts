import { type Instant, instant, MINUTE_MS } from '#domain/instant.ts';
import { APP_EXISTS_SINCE } from './appVersion.ts';

/** The tablet's two clocks: the one on the wall, which people set, and the one that only runs on. */
export interface Clock {
  now(): Instant;
  /** Milliseconds since some moment of this page's life; never jumps. */
  monotonicNow(): number;
  /**
   * Is the wall clock more than two minutes off what it should say by now, or before this app was
   * made, as after a battery that ran empty?
   */
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
  // The clock was already behind when it was first looked at: what it will be set to is unknown.
  let isOnlyKnownToBeLater = false;

  function noticeNotBefore(at: Instant): void {
    trusted = Math.max(trusted, at - monotonicNow());
    isOnlyKnownToBeLater = trusted - offset() > JUMP_MS;
  }

  function isSuspect(): boolean {
    if (isOnlyKnownToBeLater && offset() >= trusted) {
      trusted = offset();
      isOnlyKnownToBeLater = false;
    }
    return Math.abs(offset() - trusted) > JUMP_MS;
  }

  noticeNotBefore(APP_EXISTS_SINCE);
  return {
    now: () => instant(now()),
    monotonicNow,
    isSuspect,
    noticeWritten: noticeNotBefore,
    noticeWaking: () => {
      trusted = Math.max(trusted, offset());
    },
  };
}
