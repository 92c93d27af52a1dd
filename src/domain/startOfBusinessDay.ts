import { type BusinessDay, businessDayIn, type OpeningHours } from './businessDay.ts';
import { dayNumberOf } from './calendar.ts';
import { HOUR_MS, type Instant, instant, MINUTE_MS } from './instant.ts';

/** Every zone's wall is a whole number of these from UTC, and so is every moment it is put forward. */
const QUARTER_MS = 15 * MINUTE_MS;

/**
 * The first moment of a business day; the day before ends with it. Where the clocks are put forward
 * over the closing hour, that is the jump itself.
 */
export function startOfBusinessDay(day: BusinessDay, hours: OpeningHours): Instant {
  const businessDayOf = businessDayIn(hours);
  const closing = dayNumberOf(day) * 24 * HOUR_MS + hours.closingHour * HOUR_MS;
  // No wall is more than fourteen hours from UTC, so the day certainly begins in between.
  let before = closing - 15 * HOUR_MS;
  let within = closing + 15 * HOUR_MS;
  while (within - before > QUARTER_MS) {
    const steps = Math.floor((within - before) / QUARTER_MS / 2);
    const middle = before + steps * QUARTER_MS;
    if (businessDayOf(instant(middle)) < day) before = middle;
    else within = middle;
  }
  return instant(within);
}
