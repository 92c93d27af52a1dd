import { assert } from './assert.ts';
import type { Brand } from './brand.ts';
import { type BusinessDay, businessDayIn } from './businessDay.ts';
import type { Instant } from './instant.ts';

/** `2026-11-22`: a day of the calendar on the shop's wall, midnight to midnight. Laws count these. */
export type CalendarDay = Brand<string, 'CalendarDay'>;

/** Gives the function that tells the calendar day of a moment in this zone. */
export function calendarDayIn(zone: string): (at: Instant) => CalendarDay {
  const dayOf = businessDayIn({ zone, closingHour: 0 });
  return (at) => dayOf(at) as string as CalendarDay;
}

/** A day that is counted on the calendar, whichever hour it begins at. */
type Day = CalendarDay | BusinessDay;

/** `days` later, or earlier where it is negative. */
export function addDays<Kind extends Day>(day: Kind, days: number): Kind {
  let { year, month, date } = partsOf(day);
  date += days;
  while (date > daysIn(year, month)) {
    date -= daysIn(year, month);
    ({ year, month } = monthAfter(year, month, 1));
  }
  while (date < 1) {
    ({ year, month } = monthAfter(year, month, -1));
    date += daysIn(year, month);
  }
  return dayFrom(year, month, date) as Kind;
}

/** The same day so many months later; where that month has none, its last (Civil Act §160③). */
export function addMonths<Kind extends Day>(day: Kind, months: number): Kind {
  const { year, month, date } = partsOf(day);
  const later = monthAfter(year, month, months);
  const last = daysIn(later.year, later.month);
  return dayFrom(later.year, later.month, Math.min(date, last)) as Kind;
}

/** The last day of its month. */
export function endOfMonth<Kind extends Day>(day: Kind): Kind {
  const { year, month } = partsOf(day);
  return dayFrom(year, month, daysIn(year, month)) as Kind;
}

/** The last day of its year. */
export const endOfYear = <Kind extends Day>(day: Kind): Kind =>
  dayFrom(partsOf(day).year, 12, 31) as Kind;

/** How many days after 1 January 1970; negative before. */
export function dayNumberOf(day: Day): number {
  const { year, month, date } = partsOf(day);
  // Years begin in March here, so that a leap day is the last of its year.
  const shifted = month > 2 ? year : year - 1;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  return 365 * shifted + leapDays + dayOfYear - DAYS_TO_1970;
}

/** From 1 March of the year 0 to 1 January 1970. */
const DAYS_TO_1970 = 719_468;

/** 1 is Monday, 7 is Sunday. The first day of 1970 was a Thursday. */
export const weekdayOf = (day: Day): number => ((((dayNumberOf(day) + 3) % 7) + 7) % 7) + 1;

function monthAfter(year: number, month: number, months: number) {
  const count = year * 12 + (month - 1) + months;
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function partsOf(day: Day) {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  assert(month >= 1 && month <= 12 && date >= 1 && date <= 31, 'a day is written as 2026-11-22');
  return { year, month, date };
}

const dayFrom = (year: number, month: number, date: number): string =>
  `${year}-${twoDigits(month)}-${twoDigits(date)}`;

const twoDigits = (count: number): string => String(count).padStart(2, '0');
