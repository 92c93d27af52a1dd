import { describe, expect, test } from 'vitest';
import type { BusinessDay } from './businessDay.ts';
import { type ExpiryRule, expiresAt, graceUntil, lastDayOf } from './expiry.ts';

const day = (text: string) => text as BusinessDay;
const months = (count: number, until: 'day' | 'endOfMonth' | 'endOfYear'): ExpiryRule => ({
  type: 'months',
  months: count,
  until,
});
const untilTwo = { zone: 'Asia/Seoul', closingHour: 2 };

describe('R25: what was earned stays good', () => {
  test.each<readonly [string, ExpiryRule, string]>([
    ['2026-11-22', months(12, 'day'), '2027-11-22'],
    ['2026-11-22', months(12, 'endOfMonth'), '2027-11-30'],
    ['2026-11-22', months(12, 'endOfYear'), '2027-12-31'],
    ['2026-11-22', months(36, 'endOfMonth'), '2029-11-30'],
    ['2028-02-29', months(12, 'day'), '2029-02-28'],
    ['2027-02-28', months(12, 'endOfMonth'), '2028-02-29'],
    ['2026-12-31', months(1, 'endOfMonth'), '2027-01-31'],
    ['2026-12-31', months(0, 'endOfYear'), '2026-12-31'],
  ])('from %s by %o through %s', (earnedOn, rule, lastDay) => {
    expect(lastDayOf(rule, day(earnedOn))).toBe(lastDay);
  });

  test('for ever, where it never expires', () => {
    expect(lastDayOf({ type: 'never' }, day('2026-11-22'))).toBeNull();
    expect(expiresAt({ type: 'never' }, day('2026-11-22'), untilTwo)).toBeNull();
  });

  test('to the end of the shop’s last day, when it closes at two in the night', () => {
    expect(expiresAt(months(12, 'endOfMonth'), day('2026-11-22'), untilTwo)).toBe(
      Date.parse('2027-12-01T02:00:00+09:00'),
    );
  });

  test('to the end of the day on the wall, in summer time and in winter time', () => {
    const inLondon = { zone: 'Europe/London', closingHour: 0 };

    expect(expiresAt(months(6, 'day'), day('2026-11-22'), inLondon)).toBe(
      Date.parse('2027-05-23T00:00:00+01:00'),
    );
    expect(expiresAt(months(12, 'day'), day('2026-11-22'), inLondon)).toBe(
      Date.parse('2027-11-23T00:00:00Z'),
    );
  });

  test('seven days more, this one not counted, where it comes back too late', () => {
    expect(graceUntil(day('2026-11-22'), untilTwo)).toBe(Date.parse('2026-11-30T02:00:00+09:00'));
  });
});
