import type { BusinessDay, OpeningHours } from './businessDay.ts';
import { addDays, addMonths, endOfMonth, endOfYear } from './calendar.ts';
import type { Instant } from './instant.ts';
import { startOfBusinessDay } from './startOfBusinessDay.ts';

/**
 * How long what was earned stays good (R25). `months` counts calendar months from the business day it
 * was earned on, through the end of that day, of its month or of its year.
 */
export type ExpiryRule =
  | { readonly type: 'never' }
  | {
      readonly type: 'months';
      readonly months: number;
      readonly until: 'day' | 'endOfMonth' | 'endOfYear';
    };

/** The last business day of what was earned on this one; `null`: it has none. */
export function lastDayOf(rule: ExpiryRule, earnedOn: BusinessDay): BusinessDay | null {
  if (rule.type === 'never') return null;
  const day = addMonths(earnedOn, rule.months);
  if (rule.until === 'day') return day;
  return rule.until === 'endOfMonth' ? endOfMonth(day) : endOfYear(day);
}

/**
 * The moment from which it is gone: the end of its last business day on the shop's wall. It goes with
 * the lot, so that no later rule changes what was earned under this one (R26).
 */
export function expiresAt(
  rule: ExpiryRule,
  earnedOn: BusinessDay,
  hours: OpeningHours,
): Instant | null {
  const lastDay = lastDayOf(rule, earnedOn);
  return lastDay === null ? null : startOfBusinessDay(addDays(lastDay, 1), hours);
}

/** What was taken back from a lot that expired meanwhile is good for so many days more (R12). */
export const GRACE_DAYS = 7;

/** The moment at which such a grace ends: with a business day, as every expiry does. */
export const graceUntil = (businessDay: BusinessDay, hours: OpeningHours): Instant =>
  startOfBusinessDay(addDays(businessDay, GRACE_DAYS + 1), hours);
