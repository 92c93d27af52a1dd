import { describe, expect, test } from 'vitest';
import { type BonusTimes, isDuring } from './bonus.ts';
import type { BusinessDay } from './businessDay.ts';

const times = (rest: Partial<BonusTimes>): BonusTimes => ({
  weekdays: [],
  fromHour: 0,
  untilHour: 24,
  fromDay: null,
  untilDay: null,
  ...rest,
});
const sunday = '2026-11-22' as BusinessDay;
const monday = '2026-11-23' as BusinessDay;
const at = (hour: number, businessDay = sunday) => ({ hour, businessDay });

describe('a happy hour', () => {
  test('from two to five counts at two, and at five no more', () => {
    const happyHour = times({ fromHour: 14, untilHour: 17 });

    expect([13, 14, 16, 17].map((hour) => isDuring(happyHour, at(hour)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('of an evening goes on after midnight, on the weekday it began', () => {
    const sundayNight = times({ fromHour: 22, untilHour: 2, weekdays: [7] });

    expect([21, 22, 23, 0, 1, 2].map((hour) => isDuring(sundayNight, at(hour)))).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(isDuring(sundayNight, at(23, monday))).toBe(false);
  });

  test('that begins and ends at the same hour is the whole day', () => {
    const roundTheClock = times({ fromHour: 9, untilHour: 9 });

    expect([0, 8, 9, 23].every((hour) => isDuring(roundTheClock, at(hour)))).toBe(true);
  });
});

describe('a double-stamp day', () => {
  test('counts on its weekdays only', () => {
    expect(isDuring(times({ weekdays: [1, 2] }), at(10, monday))).toBe(true);
    expect(isDuring(times({ weekdays: [1, 2] }), at(10, sunday))).toBe(false);
  });

  test('counts from its first day through its last', () => {
    const twoDays = times({ fromDay: sunday, untilDay: monday });
    const days = ['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24'] as BusinessDay[];

    expect(days.map((day) => isDuring(twoDays, at(10, day)))).toEqual([false, true, true, false]);
  });
});
