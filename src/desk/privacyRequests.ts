import type { PrivacyRequest } from '#books/privacyRequest/privacyRequest.ts';
import { addDays, type CalendarDay } from '#domain/calendar.ts';
import { HOUR_MS, type Instant, instant } from '#domain/instant.ts';

/** An answer is owed within so many days, the day of the asking not counted (L-31, Civil Act §157). */
const ANSWER_DAYS = 10;

const DAY_MS = 24 * HOUR_MS;

/** A moment of the day by whose end the answer is owed, for writing that day. */
export const dueAtOf = (leftAt: Instant): Instant => instant(leftAt + ANSWER_DAYS * DAY_MS);

/** How many days are left; zero is the last of them, and below zero it is late. */
export function daysLeftOf(
  { at }: PrivacyRequest & { readonly status: 'open' },
  today: CalendarDay,
  dayOf: (at: Instant) => CalendarDay,
): number {
  const dueOn = addDays(dayOf(at), ANSWER_DAYS);
  let days = 0;
  while (addDays(today, days) < dueOn) days += 1;
  while (addDays(today, days) > dueOn) days -= 1;
  return days;
}
