import { assert } from './assert.ts';
import type { Brand } from './brand.ts';
import { businessDayIn } from './businessDay.ts';
import type { Instant } from './instant.ts';

/** `2026-11-22`: a day of the calendar on the shop's wall, midnight to midnight. Laws count these. */
export type CalendarDay = Brand<string, 'CalendarDay'>;

/** Gives the function that tells the calendar day of a moment in this zone. */
export function calendarDayIn(zone: string): (at: Instant) => CalendarDay {
  const dayOf = businessDayIn({ zone, closingHour: 0 });
  return (at) => dayOf(at) as string as CalendarDay;
}

/** `days` later, or earlier where it is negative. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
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
  return dayFrom(year, month, date);
}

/** The same day so many months later; where that month has none, its last (Civil Act §160③). */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const { year, month, date } = partsOf(day);
  const later = monthAfter(year, month, months);
  return dayFrom(later.year, later.month, Math.min(date, daysIn(later.year, later.month)));
}

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

function partsOf(day: CalendarDay) {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  assert(month >= 1 && month <= 12 && date >= 1 && date <= 31, 'a day is written as 2026-11-22');
  return { year, month, date };
}

const dayFrom = (year: number, month: number, date: number): CalendarDay =>
  `${year}-${twoDigits(month)}-${twoDigits(date)}` as CalendarDay;

const twoDigits = (count: number): string => String(count).padStart(2, '0');
