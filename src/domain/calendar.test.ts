import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  type CalendarDay,
  calendarDayIn,
  dayNumberOf,
  endOfMonth,
  endOfYear,
  weekdayOf,
} from './calendar.ts';
import { instant } from './instant.ts';

const day = (text: string) => text as CalendarDay;

test('the calendar turns at midnight in the shop’s own zone', () => {
  const inSeoul = calendarDayIn('Asia/Seoul');

  expect(inSeoul(instant(Date.parse('2026-11-22T23:59:59+09:00')))).toBe('2026-11-22');
  expect(inSeoul(instant(Date.parse('2026-11-23T00:00:00+09:00')))).toBe('2026-11-23');
});

describe('days later', () => {
  test.each([
    ['2026-11-22', 14, '2026-12-06'],
    ['2026-12-25', 14, '2027-01-08'],
    ['2027-02-20', 14, '2027-03-06'],
    ['2028-02-20', 14, '2028-03-05'],
    ['2028-02-29', 366, '2029-03-01'],
    ['2026-11-22', 0, '2026-11-22'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2027-01-15', -30, '2026-12-16'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
  });
});

describe('months later', () => {
  test.each([
    ['2026-11-22', 24, '2028-11-22'],
    ['2028-02-29', 24, '2030-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2027-08-31', 1, '2027-09-30'],
    ['2100-01-31', 1, '2100-02-28'],
    ['2000-01-31', 1, '2000-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });
});

describe('the weekday', () => {
  test.each([
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['2026-11-22', 7],
    ['2026-11-23', 1],
    ['2028-02-29', 2],
    ['2028-03-01', 3],
  ])('of %s is %i, where Monday is 1 and Sunday 7', (text, weekday) => {
    expect(weekdayOf(day(text))).toBe(weekday);
  });
});

test('days are numbered from 1970, across leap years and centuries', () => {
  expect(dayNumberOf(day('1970-01-01'))).toBe(0);
  expect(dayNumberOf(day('2000-03-01'))).toBe(11_017);
  expect(dayNumberOf(day('2026-11-22'))).toBe(20_779);
});

test('a month and a year end on their last day', () => {
  expect(endOfMonth(day('2028-02-01'))).toBe('2028-02-29');
  expect(endOfMonth(day('2026-04-30'))).toBe('2026-04-30');
  expect(endOfYear(day('2026-01-01'))).toBe('2026-12-31');
});
