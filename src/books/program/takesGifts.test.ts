import { describe, expect, test } from 'vitest';
import type { BonusRule, BonusTimes } from '#domain/bonus.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import type { CouponKind } from '#domain/coupon.ts';
import type { CouponKindId, MenuItemId } from '#domain/ids.ts';
import type { Mission } from '#domain/mission.ts';
import { noOccasions, type OccasionRules } from '#domain/occasion.ts';
import { points } from '#domain/points.ts';
import { type ProgramRules, plainRules, type RulesPart } from '#domain/programRules.ts';
import type { ReferralRule } from '#domain/referral.ts';
import { stamps } from '#domain/stamps.ts';
import { won } from '#domain/won.ts';
import { sunday } from '#tests/support/cafe.ts';
import { takesAway } from './takesAway.ts';

/** Does going from one to the other take something away? */
const takes =
  <Part extends keyof ProgramRules>(part: Part, before: ProgramRules[Part]) =>
  (after: ProgramRules[Part]): boolean =>
    takesAway(
      { ...plainRules, [part]: before },
      { part, value: after } as unknown as RulesPart,
      sunday,
    );

const latte = 'latte' as MenuItemId;
const cake = 'cake' as MenuItemId;
const freeCoffee = 'free coffee' as CouponKindId;
const twoStamps = { type: 'stamps', stamps: stamps(2) } as const;
const oneStamp = { type: 'stamps', stamps: stamps(1) } as const;
const coupon = { type: 'coupon', kindId: freeCoffee } as const;

describe('P-03: coupons', () => {
  const kind: CouponKind = {
    id: freeCoffee,
    name: '커피 한 잔',
    benefit: { type: 'amountOff', amount: won(2000) },
    issue: { type: 'everyVisits', visits: 10 },
    amountMin: won(5000),
    startsAfterDays: 0,
    validDays: 30,
    weekdays: [1, 2, 3],
    perCustomerMax: 3,
    stockMax: null,
    isOffered: true,
  };

  test.each<[Partial<CouponKind>, boolean]>([
    [{ name: '라테 한 잔' }, false],
    [{ isOffered: false }, true],
    [{ benefit: { type: 'amountOff', amount: won(1999) } }, true],
    [{ benefit: { type: 'amountOff', amount: won(3000) } }, false],
    [{ benefit: { type: 'percentOff', percent: 50, amountMax: won(9000) } }, true],
    [{ issue: { type: 'everyVisits', visits: 9 } }, false],
    [{ issue: { type: 'everyVisits', visits: 11 } }, true],
    [{ issue: { type: 'byHand' } }, true],
    [{ amountMin: won(6000) }, true],
    [{ startsAfterDays: 1 }, true],
    [{ validDays: 29 }, true],
    [{ validDays: null }, false],
    [{ weekdays: [] }, false],
    [{ weekdays: [1, 2] }, true],
    [{ perCustomerMax: null }, false],
    [{ perCustomerMax: 2 }, true],
    [{ stockMax: 100 }, true],
  ])('%j takes something away: %s', (change, isTaken) => {
    expect(takes('couponKinds', [kind])([{ ...kind, ...change }])).toBe(isTaken);
  });

  test('the odds and what may be free', () => {
    const drawn = { ...kind, issue: { type: 'instantWin', oneIn: 10 } } as const;
    const free = { ...kind, benefit: { type: 'freeItem', itemIds: [latte, cake] } } as const;

    expect(
      takes('couponKinds', [drawn])([{ ...drawn, issue: { type: 'instantWin', oneIn: 11 } }]),
    ).toBe(true);
    expect(
      takes('couponKinds', [drawn])([{ ...drawn, issue: { type: 'instantWin', oneIn: 5 } }]),
    ).toBe(false);
    expect(
      takes('couponKinds', [free])([{ ...free, benefit: { type: 'freeItem', itemIds: [] } }]),
    ).toBe(false);
    expect(
      takes('couponKinds', [free])([{ ...free, benefit: { type: 'freeItem', itemIds: [latte] } }]),
    ).toBe(true);
  });

  test('a kind that goes takes, unless it was not offered any more', () => {
    expect(takes('couponKinds', [kind])([])).toBe(true);
    expect(takes('couponKinds', [{ ...kind, isOffered: false }])([])).toBe(false);
    expect(takes('couponKinds', [])([kind])).toBe(false);
  });
});

describe('P-03: occasions', () => {
  const rules: OccasionRules = {
    ...noOccasions,
    birthday: { benefit: coupon, window: { type: 'days', before: 7, after: 7 } },
    welcome: twoStamps,
  };
  const birthday = (change: Partial<NonNullable<OccasionRules['birthday']>>): OccasionRules => ({
    ...rules,
    birthday: { benefit: coupon, window: { type: 'days', before: 7, after: 7 }, ...change },
  });
  const from = takes('occasions', rules);

  test('a longer window gives, a shorter one takes', () => {
    expect(from(birthday({ window: { type: 'days', before: 10, after: 7 } }))).toBe(false);
    expect(from(birthday({ window: { type: 'days', before: 7, after: 6 } }))).toBe(true);
    // Born on the first: the month has no day before it.
    expect(from(birthday({ window: { type: 'month' } }))).toBe(true);
    expect(
      takes(
        'occasions',
        birthday({ window: { type: 'month' } }),
      )(birthday({ window: { type: 'days', before: 30, after: 30 } })),
    ).toBe(false);
  });

  test('another gift, fewer stamps, or none take', () => {
    expect(from(birthday({ benefit: twoStamps }))).toBe(true);
    expect(from({ ...rules, welcome: oneStamp })).toBe(true);
    expect(from({ ...rules, welcome: null })).toBe(true);
    expect(from({ ...rules, birthday: null })).toBe(true);
    expect(from({ ...rules, anniversary: rules.birthday })).toBe(false);
  });
});

describe('P-03: bringing friends', () => {
  const rule: ReferralRule = {
    paidAtVisit: 1,
    inviter: twoStamps,
    friend: twoStamps,
    pendingDays: 180,
    perYearMax: 10,
  };

  test.each<[Partial<ReferralRule>, boolean]>([
    [{ paidAtVisit: 2 }, true],
    [{ inviter: oneStamp }, true],
    [{ friend: oneStamp }, true],
    [{ pendingDays: 179 }, true],
    [{ perYearMax: 9 }, true],
    [{ pendingDays: 365, perYearMax: 20 }, false],
  ])('%j takes something away: %s', (change, isTaken) => {
    expect(takes('referral', rule)({ ...rule, ...change })).toBe(isTaken);
  });
});

describe('P-03: missions', () => {
  const mission: Mission = {
    id: 'new',
    name: '신메뉴 둘',
    goal: { type: 'items', count: 2, itemIds: [latte, cake] },
    benefit: twoStamps,
    isRepeating: true,
    from: null,
    until: '2026-12-31' as BusinessDay,
  };
  const from = takes('missions', [mission]);

  test.each<[Partial<Mission>, boolean]>([
    [{ goal: { type: 'items', count: 1, itemIds: [latte, cake] } }, false],
    [{ goal: { type: 'items', count: 3, itemIds: [latte, cake] } }, true],
    [{ goal: { type: 'items', count: 2, itemIds: [latte] } }, true],
    [{ goal: { type: 'ownCup', count: 1 } }, true],
    [{ benefit: oneStamp }, true],
    [{ isRepeating: false }, true],
    [{ from: sunday }, true],
    [{ until: null }, false],
    [{ until: '2026-12-30' as BusinessDay }, true],
  ])('%j takes something away: %s', (change, isTaken) => {
    expect(from([{ ...mission, ...change }])).toBe(isTaken);
  });

  test('one that goes takes, unless its time is over', () => {
    expect(from([])).toBe(true);
    expect(takes('missions', [{ ...mission, until: '2026-11-21' as BusinessDay }])([])).toBe(false);
  });

  test('less time for the visits takes', () => {
    const visits = (withinDays: number): Mission => ({
      ...mission,
      goal: { type: 'visits', count: 5, withinDays },
    });

    expect(takes('missions', [visits(30)])([visits(29)])).toBe(true);
    expect(takes('missions', [visits(30)])([visits(31)])).toBe(false);
  });
});

describe('P-03: bonuses', () => {
  const allTheTime: BonusTimes = {
    weekdays: [],
    fromHour: 0,
    untilHour: 24,
    fromDay: null,
    untilDay: null,
  };
  const evening: BonusTimes = { ...allTheTime, weekdays: [1, 2], fromHour: 20, untilHour: 2 };
  const double: Extract<BonusRule, { type: 'multiplier' }> = {
    type: 'multiplier',
    id: 'happy',
    name: '해피아워',
    times: evening,
    percent: 200,
    of: 'stamps',
    isStacking: true,
  };
  const from = takes('bonuses', [double]);

  test.each<[Partial<typeof double>, boolean]>([
    [{ percent: 300 }, false],
    [{ percent: 150 }, true],
    [{ of: 'both' }, false],
    [{ of: 'points' }, true],
    [{ isStacking: false }, true],
    [{ times: { ...evening, weekdays: [] } }, false],
    [{ times: { ...evening, weekdays: [1] } }, true],
    [{ times: { ...evening, untilHour: 3 } }, false],
    [{ times: { ...evening, untilHour: 1 } }, true],
    [{ times: { ...evening, fromHour: 21 } }, true],
    [{ times: { ...evening, fromHour: 0, untilHour: 24 } }, false],
    [{ times: { ...evening, untilDay: '2027-01-01' as BusinessDay } }, true],
  ])('%j takes something away: %s', (change, isTaken) => {
    expect(from([{ ...double, ...change }])).toBe(isTaken);
  });

  test('items that earn more, and amounts that do', () => {
    const item: BonusRule = {
      type: 'itemBonus',
      id: 'item',
      name: '신메뉴',
      times: allTheTime,
      itemIds: [latte, cake],
      stamps: stamps(1),
      points: points(0),
    };
    const amount: BonusRule = {
      type: 'amountBonus',
      id: 'amount',
      name: '2만 원',
      times: allTheTime,
      amountMin: won(20_000),
      stamps: stamps(1),
      points: points(0),
    };

    expect(takes('bonuses', [item])([{ ...item, itemIds: [latte] }])).toBe(true);
    expect(takes('bonuses', [item])([{ ...item, stamps: stamps(2) }])).toBe(false);
    expect(takes('bonuses', [amount])([{ ...amount, amountMin: won(20_001) }])).toBe(true);
    expect(takes('bonuses', [amount])([{ ...amount, amountMin: won(10_000) }])).toBe(false);
    expect(takes('bonuses', [amount])([{ ...amount, stamps: stamps(0) }])).toBe(true);
  });

  test('one that goes takes, and an exclusion that comes does', () => {
    const exclusion = (...itemIds: MenuItemId[]): BonusRule => ({
      type: 'itemExclusion',
      id: 'none',
      name: '굿즈',
      itemIds,
    });

    expect(from([])).toBe(true);
    expect(takes('bonuses', [])([exclusion(latte)])).toBe(true);
    expect(takes('bonuses', [exclusion(latte)])([])).toBe(false);
    expect(takes('bonuses', [exclusion(latte)])([exclusion(latte, cake)])).toBe(true);
    expect(
      takes('bonuses', [
        { ...double, times: { ...evening, untilDay: '2026-11-21' as BusinessDay } },
      ])([]),
    ).toBe(false);
  });
});
