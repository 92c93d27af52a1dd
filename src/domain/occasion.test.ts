import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BusinessDay } from './businessDay.ts';
import { addDays } from './calendar.ts';
import type { CouponKind } from './coupon.ts';
import type { CouponKindId } from './ids.ts';
import {
  dayInYear,
  isMonthDay,
  noOccasions,
  type OccasionRules,
  occasionProblem,
  occasionsDue,
} from './occasion.ts';
import { referralProblem } from './referral.ts';
import { stamps } from './stamps.ts';

const day = (text: string) => text as BusinessDay;
const twoStamps = { type: 'stamps', stamps: stamps(2) } as const;
const allMonth: OccasionRules = {
  ...noOccasions,
  birthday: { benefit: twoStamps, window: { type: 'month' } },
};
const aWeek: OccasionRules = {
  ...noOccasions,
  birthday: { benefit: twoStamps, window: { type: 'days', before: 7, after: 7 } },
};

const birthdaysDue = (rules: OccasionRules, birthday: { month: number; day: number }, on: string) =>
  occasionsDue({ birthday, visits: 5, firstVisitOn: day('2025-05-01') }, rules, day(on)).map(
    ({ because }) => because,
  );

describe('R37: a birthday', () => {
  test('is kept all month', () => {
    const birthday = { month: 11, day: 30 };

    expect(birthdaysDue(allMonth, birthday, '2026-11-01')).toEqual([
      { type: 'Birthday', year: 2026 },
    ]);
    expect(birthdaysDue(allMonth, birthday, '2026-12-01')).toEqual([]);
  });

  test.each([
    ['2026-11-14', 0],
    ['2026-11-15', 1],
    ['2026-11-22', 1],
    ['2026-11-29', 1],
    ['2026-11-30', 0],
  ])('is kept a week before and after: on %s, %i times', (on, times) => {
    expect(birthdaysDue(aWeek, { month: 11, day: 22 }, on)).toHaveLength(times);
  });

  test('belongs to the year of the day itself, though it is kept before New Year', () => {
    const thirdOfJanuary = { month: 1, day: 3 };

    expect(birthdaysDue(aWeek, thirdOfJanuary, '2026-12-28')).toEqual([
      { type: 'Birthday', year: 2027 },
    ]);
    expect(birthdaysDue(aWeek, thirdOfJanuary, '2027-01-05')).toEqual([
      { type: 'Birthday', year: 2027 },
    ]);
    expect(birthdaysDue(aWeek, { month: 12, day: 30 }, '2027-01-02')).toEqual([
      { type: 'Birthday', year: 2026 },
    ]);
  });

  test('on 29 February is kept on the 28th where a year has none', () => {
    const leapDay = { month: 2, day: 29 };

    expect(dayInYear(leapDay, 2027)).toBe('2027-02-28');
    expect(dayInYear(leapDay, 2028)).toBe('2028-02-29');
    const onTheDay: OccasionRules = {
      ...noOccasions,
      birthday: { benefit: twoStamps, window: { type: 'days', before: 0, after: 0 } },
    };
    expect(birthdaysDue(onTheDay, leapDay, '2027-02-28')).toHaveLength(1);
    expect(birthdaysDue(onTheDay, leapDay, '2028-02-28')).toHaveLength(0);
    expect(birthdaysDue(allMonth, leapDay, '2027-02-01')).toHaveLength(1);
  });

  test('that nobody told is not kept', () => {
    expect(occasionsDue({ visits: 5, firstVisitOn: null }, allMonth, day('2026-11-22'))).toEqual(
      [],
    );
  });

  test('is always kept on the day itself, with one year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 366 * 20 }),
        fc.constantFrom(allMonth, aWeek),
        (offset, rules) => {
          const on = addDays(day('2020-01-01'), offset);
          const birthday = { month: Number(on.slice(5, 7)), day: Number(on.slice(8)) };
          expect(birthdaysDue(rules, birthday, on)).toEqual([
            { type: 'Birthday', year: Number(on.slice(0, 4)) },
          ]);
        },
      ),
    );
  });

  test.each([
    [2, 29, true],
    [2, 30, false],
    [4, 31, false],
    [13, 1, false],
    [12, 31, true],
    [1, 0, false],
  ])('may be on %i/%i: %s', (month, date, isDay) => {
    expect(isMonthDay({ month, day: date })).toBe(isDay);
  });
});

describe('R37: the anniversary of the first visit', () => {
  const rules: OccasionRules = {
    ...noOccasions,
    firstVisitAnniversary: { benefit: twoStamps, window: { type: 'days', before: 3, after: 3 } },
    welcome: twoStamps,
  };
  const firstVisitOn = day('2026-11-22');

  test('is a year after it, and not the first visit itself, which is a welcome', () => {
    const dueOn = (on: string, visits: number) =>
      occasionsDue({ visits, firstVisitOn }, rules, day(on)).map(({ because }) => because.type);

    expect(dueOn('2026-11-22', 1)).toEqual(['Welcome']);
    expect(dueOn('2026-11-23', 2)).toEqual([]);
    expect(dueOn('2027-11-20', 9)).toEqual(['FirstVisitAnniversary']);
  });
});

describe('what a shop may promise', () => {
  const cakeKind = { id: 'cake' as CouponKindId, isOffered: true } as CouponKind;
  const cake = { type: 'coupon', kindId: cakeKind.id } as const;

  test('is kept with a coupon that it offers', () => {
    const rules: OccasionRules = { ...noOccasions, welcome: cake };

    expect(occasionProblem(rules, [cakeKind])).toBeUndefined();
    expect(occasionProblem(rules, [{ ...cakeKind, isOffered: false }])).toEqual({
      occasion: 'welcome',
      problem: 'couponKind',
    });
  });

  test('is no occasion that lasts for months', () => {
    const birthday = { benefit: cake, window: { type: 'days', before: 60, after: 0 } } as const;

    expect(occasionProblem({ ...noOccasions, birthday }, [cakeKind])).toEqual({
      occasion: 'birthday',
      problem: 'window',
    });
  });

  test('is an invitation with benefits, a time and a limit', () => {
    const rule = {
      paidAtVisit: 2,
      inviter: cake,
      friend: twoStamps,
      pendingDays: 180,
      perYearMax: 12,
    } as const;

    expect(referralProblem(rule, [cakeKind])).toBeUndefined();
    expect(referralProblem(rule, [])).toEqual({ field: 'inviter', problem: 'couponKind' });
    expect(referralProblem({ ...rule, pendingDays: 0 }, [cakeKind])).toEqual({
      field: 'pendingDays',
    });
    expect(referralProblem({ ...rule, perYearMax: 0 }, [cakeKind])).toEqual({
      field: 'perYearMax',
    });
  });
});
