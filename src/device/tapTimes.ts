import type { CommandId } from '#domain/ids.ts';
import { HOUR_MS, type Instant } from '#domain/instant.ts';
import type { Clock } from './clock.ts';

/** When this page wrote its last taps, by the clock that nobody sets. */
export interface TapTimes {
  noticeWritten(tapId: CommandId): void;
  /** Monotonic time since a tap of this page; else by the wall clock, forwards only. */
  elapsedMsSince(tapId: CommandId, occurredAt: Instant): number;
}

/** Longer than anything that asks for monotonic time since a tap. */
const REMEMBERED_MS = HOUR_MS;

export function createTapTimes(clock: Clock): TapTimes {
  const writtenAtMs = new Map<CommandId, number>();
  return {
    noticeWritten(tapId) {
      const atMs = clock.monotonicNow();
      writtenAtMs.set(tapId, atMs);
      for (const [old, oldMs] of writtenAtMs) {
        if (atMs - oldMs <= REMEMBERED_MS) break;
        writtenAtMs.delete(old);
      }
    },
    elapsedMsSince(tapId, occurredAt) {
      const atMs = writtenAtMs.get(tapId);
      if (atMs !== undefined) return clock.monotonicNow() - atMs;
      const byWall = clock.now() - occurredAt;
      // A wall clock behind the tap was set back: how much time went by is unknown.
      return byWall < 0 ? Number.POSITIVE_INFINITY : byWall;
    },
  };
}
