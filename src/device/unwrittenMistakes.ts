import type { StaffId } from '#domain/ids.ts';
import { type Instant, instant, MINUTE_MS } from '#domain/instant.ts';

/** Wrong PINs on records that cannot be written: they count until the page is loaded again (L-41). */
export interface UnwrittenMistakes {
  /** Until when this person's PIN is not tried; `undefined` if it may be. */
  lockOut(staffId: StaffId, now: Instant): { readonly until: Instant } | undefined;
  note(staffId: StaffId, now: Instant): void;
}

const MISTAKES_MAX = 5;
const LOCKED_MS = 10 * MINUTE_MS;

export function createUnwrittenMistakes(): UnwrittenMistakes {
  const mistakes = new Map<StaffId, { readonly count: number; readonly at: Instant }>();
  return {
    lockOut(staffId, now) {
      const made = mistakes.get(staffId);
      if (made === undefined || made.count < MISTAKES_MAX) return undefined;
      const until = instant(made.at + LOCKED_MS);
      return now < until ? { until } : undefined;
    },
    note: (staffId, at) =>
      void mistakes.set(staffId, { count: (mistakes.get(staffId)?.count ?? 0) + 1, at }),
  };
}
