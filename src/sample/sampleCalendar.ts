import { HOUR_MS, type Instant, instant, MINUTE_MS } from '#domain/instant.ts';

/** The sample stands in Seoul, where clocks have not changed since 1988. */
export const SAMPLE_ZONE = 'Asia/Seoul';
const OFFSET_MS = 9 * HOUR_MS;
const DAY_MS = 24 * HOUR_MS;

export const SAMPLE_DAYS = 365;

/** One day of the sample's year, on the wall in Seoul. */
export interface SampleDay {
  /** 0 is the first day, 365 the day on which somebody looks around. */
  readonly place: number;
  readonly midnight: Instant;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** 1 to 12. */
  readonly month: number;
}

/** The year before this moment and the day it is in, oldest first. */
export function sampleDays(endsAt: Instant): readonly SampleDay[] {
  const today = Math.floor((endsAt + OFFSET_MS) / DAY_MS);
  return Array.from({ length: SAMPLE_DAYS + 1 }, (_, place) => {
    const day = today - SAMPLE_DAYS + place;
    return {
      place,
      midnight: instant(day * DAY_MS - OFFSET_MS),
      // The epoch began on a Thursday.
      weekday: (day + 4) % 7,
      month: monthOf(day),
    };
  });
}

/** `minutes` after midnight on the wall. */
export const momentOf = ({ midnight }: SampleDay, minutes: number): Instant =>
  instant(midnight + minutes * MINUTE_MS);

export const isWeekend = ({ weekday }: Pick<SampleDay, 'weekday'>): boolean =>
  weekday === 0 || weekday === 6;

/** Month of a day since the epoch (Howard Hinnant, `civil_from_days`). */
function monthOf(day: number): number {
  const dayOfEra = (((day + 719_468) % 146_097) + 146_097) % 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  return monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
}
