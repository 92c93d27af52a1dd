import { describe, expect, test } from 'vitest';
import { businessDayIn, isClosingHour, isZone } from './businessDay.ts';
import { type Instant, instant } from './instant.ts';

const at = (text: string): Instant => instant(Date.parse(text));

describe('a café in Seoul that closes at 02:00', () => {
  const businessDay = businessDayIn({ zone: 'Asia/Seoul', closingHour: 2 });

  test('books a sale at 01:59:59 on the evening before', () => {
    expect(businessDay(at('2026-11-22T01:59:59.999+09:00'))).toBe('2026-11-21');
  });

  test('starts a new day at 02:00 sharp', () => {
    expect(businessDay(at('2026-11-22T02:00:00+09:00'))).toBe('2026-11-22');
  });

  test('stays on the same day across midnight', () => {
    expect(businessDay(at('2026-11-22T23:59:59+09:00'))).toBe('2026-11-22');
    expect(businessDay(at('2026-11-23T00:00:00+09:00'))).toBe('2026-11-22');
  });

  test('books the small hours of the first of a month on the last day of the month before', () => {
    expect(businessDay(at('2026-12-01T01:30:00+09:00'))).toBe('2026-11-30');
    expect(businessDay(at('2026-03-01T01:30:00+09:00'))).toBe('2026-02-28');
    expect(businessDay(at('2028-03-01T01:30:00+09:00'))).toBe('2028-02-29');
  });

  test('books the small hours of New Year on the thirty-first of December', () => {
    expect(businessDay(at('2027-01-01T01:59:00+09:00'))).toBe('2026-12-31');
    expect(businessDay(at('2027-01-01T02:00:00+09:00'))).toBe('2027-01-01');
  });
});

describe('a café that closes at midnight', () => {
  const businessDay = businessDayIn({ zone: 'Asia/Seoul', closingHour: 0 });

  test('has the calendar day of its wall clock', () => {
    expect(businessDay(at('2026-11-21T23:59:59.999+09:00'))).toBe('2026-11-21');
    expect(businessDay(at('2026-11-22T00:00:00+09:00'))).toBe('2026-11-22');
  });
});

describe('the latest closing hour, 11:00', () => {
  const businessDay = businessDayIn({ zone: 'Asia/Seoul', closingHour: 11 });

  test('keeps the whole morning on the day before', () => {
    expect(businessDay(at('2026-11-22T10:59:59.999+09:00'))).toBe('2026-11-21');
    expect(businessDay(at('2026-11-22T11:00:00+09:00'))).toBe('2026-11-22');
  });
});

describe('other zones', () => {
  test('one moment is two business days in Seoul and Honolulu', () => {
    const moment = at('2026-11-22T12:00:00+09:00');

    expect(businessDayIn({ zone: 'Asia/Seoul', closingHour: 2 })(moment)).toBe('2026-11-22');
    expect(businessDayIn({ zone: 'Pacific/Honolulu', closingHour: 2 })(moment)).toBe('2026-11-21');
  });

  test('a zone half an hour off counts its own wall clock', () => {
    const businessDay = businessDayIn({ zone: 'Asia/Kolkata', closingHour: 2 });

    expect(businessDay(at('2026-11-22T01:59:00+05:30'))).toBe('2026-11-21');
    expect(businessDay(at('2026-11-22T02:00:00+05:30'))).toBe('2026-11-22');
  });
});

describe('the night New York puts its clocks forward', () => {
  test('a day that ends at 02:00 ends with the jump from 01:59 to 03:00', () => {
    const businessDay = businessDayIn({ zone: 'America/New_York', closingHour: 2 });

    expect(businessDay(at('2026-03-08T01:59:59-05:00'))).toBe('2026-03-07');
    expect(businessDay(at('2026-03-08T03:00:00-04:00'))).toBe('2026-03-08');
  });

  test('the latest closing hour still finds yesterday', () => {
    const businessDay = businessDayIn({ zone: 'America/New_York', closingHour: 11 });

    expect(businessDay(at('2026-03-08T00:00:00-05:00'))).toBe('2026-03-07');
    expect(businessDay(at('2026-03-08T10:59:59-04:00'))).toBe('2026-03-07');
    expect(businessDay(at('2026-03-09T00:00:00-04:00'))).toBe('2026-03-08');
  });
});

describe('the night the clocks go back', () => {
  test('both half past ones in New York belong to the evening before', () => {
    const businessDay = businessDayIn({ zone: 'America/New_York', closingHour: 2 });

    expect(businessDay(at('2026-11-01T01:30:00-04:00'))).toBe('2026-10-31');
    expect(businessDay(at('2026-11-01T01:30:00-05:00'))).toBe('2026-10-31');
    expect(businessDay(at('2026-11-01T02:00:00-05:00'))).toBe('2026-11-01');
  });

  test('both half past ones in London belong to the evening before', () => {
    const businessDay = businessDayIn({ zone: 'Europe/London', closingHour: 2 });

    expect(businessDay(at('2026-10-25T01:30:00+01:00'))).toBe('2026-10-24');
    expect(businessDay(at('2026-10-25T01:30:00+00:00'))).toBe('2026-10-24');
    expect(businessDay(at('2026-10-25T02:00:00+00:00'))).toBe('2026-10-25');
  });

  test('the latest closing hour still finds yesterday on a day of 25 hours', () => {
    const businessDay = businessDayIn({ zone: 'Europe/London', closingHour: 11 });

    expect(businessDay(at('2026-10-25T10:59:59.999+00:00'))).toBe('2026-10-24');
    expect(businessDay(at('2026-10-25T11:00:00+00:00'))).toBe('2026-10-25');
  });
});

test('a closing hour is a whole hour from midnight to eleven', () => {
  expect([0, 2, 11].map(isClosingHour)).toEqual([true, true, true]);
  expect([-1, 12, 1.5, Number.NaN].map(isClosingHour)).toEqual([false, false, false, false]);
  expect(() => businessDayIn({ zone: 'Asia/Seoul', closingHour: 12 })).toThrow('closing hour');
});

test('a zone is one the tablet knows', () => {
  expect(isZone('Asia/Seoul')).toBe(true);
  expect(isZone('Asia/Dangol')).toBe(false);
  expect(isZone('')).toBe(false);
});
