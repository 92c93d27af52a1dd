/** Days and moments by arithmetic of the oracle's own: in Seoul, whose clocks never change. */
const SEOUL_AHEAD_MS = 9 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

/** `2026-11-22T10:00` on the wall, as milliseconds. */
export const momentOf = (at: string): number => Date.parse(`${at}Z`) - SEOUL_AHEAD_MS;

/** `minutes` after a time on the wall. */
export const later = (at: string, minutes: number): string =>
  new Date(Date.parse(`${at}Z`) + minutes * 60_000).toISOString().slice(0, 16);

/** Before the closing hour it is still yesterday. */
export const businessDayOf = (at: string, closingHour: number): string =>
  later(at, -60 * closingHour).slice(0, 10);

export const hourOf = (at: string): number => Number(at.slice(11, 13));

/** 1 is Monday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00Z`).getUTCDay() || 7;

export const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The same day of another month; of a shorter one its last. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

export const lastOfMonth = (day: string): string =>
  daysLater(`${monthsLater(day, 1).slice(0, 7)}-01`, -1);

export const lastOfYear = (day: string): string => `${day.slice(0, 4)}-12-31`;

/** The moment at which a business day is over. */
export const endOf = (day: string, closingHour: number): number =>
  momentOf(`${daysLater(day, 1)}T00:00`) + closingHour * 3_600_000;
