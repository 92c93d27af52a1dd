import { expect, test } from 'vitest';
import type { BonusRule, BonusTimes } from '#domain/bonus.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import type { CouponKind } from '#domain/coupon.ts';
import type { CouponKindId, MenuItemId } from '#domain/ids.ts';
import { noOccasions } from '#domain/occasion.ts';
import type { PointRule } from '#domain/pointRule.ts';
import { points } from '#domain/points.ts';
import { plainRules, type RulesPart } from '#domain/programRules.ts';
import { SAFEGUARDS_DEFAULT } from '#domain/safeguards.ts';
import { stamps } from '#domain/stamps.ts';
import { won } from '#domain/won.ts';
import { type RuleProblem, ruleProblem } from './ruleProblems.ts';

const problemOf = (revised: RulesPart) => ruleProblem(revised, plainRules);

const rule: PointRule = {
  rateBp: 500,
  rounding: 'floor',
  useMin: points(1000),
  useStep: points(100),
  useShareMax: 100,
  expiry: { type: 'months', months: 36, until: 'endOfMonth' },
};

test.each<[Partial<PointRule>, RuleProblem | undefined]>([
  [{}, undefined],
  [{ rateBp: 0 }, 'rate'],
  [{ rateBp: 3001 }, 'rate'],
  [{ rateBp: 1.5 }, 'rate'],
  [{ useMin: points(0) }, 'useMin'],
  [{ useStep: points(0) }, 'useStep'],
  [{ useShareMax: 0 }, 'useShare'],
  [{ useShareMax: 101 }, 'useShare'],
  [{ expiry: { type: 'months', months: 2, until: 'day' } }, 'expiryMonths'],
  [{ expiry: { type: 'months', months: 121, until: 'day' } }, 'expiryMonths'],
])('points with %j have the problem %s', (change, problem) => {
  expect(problemOf({ part: 'points', value: { ...rule, ...change } })).toBe(problem);
});

test('a shop may have no points, and stamps that never expire', () => {
  expect(problemOf({ part: 'points', value: null })).toBeUndefined();
  expect(problemOf({ part: 'stampExpiry', value: { type: 'never' } })).toBeUndefined();
});

const times: BonusTimes = {
  weekdays: [1, 7],
  fromHour: 14,
  untilHour: 16,
  fromDay: null,
  untilDay: null,
};
const happy: BonusRule = {
  type: 'multiplier',
  id: 'happy',
  name: '해피아워',
  times,
  percent: 200,
  of: 'stamps',
  isStacking: false,
};
const latte = ['latte' as MenuItemId];
const gain = { stamps: stamps(1), points: points(0) };
const named = { id: 'x', name: '보너스' };

test.each<[BonusRule, RuleProblem | undefined]>([
  [happy, undefined],
  [{ ...happy, name: '' }, 'bonusName'],
  [{ ...happy, percent: 100 }, 'percent'],
  [{ ...happy, percent: 1001 }, 'percent'],
  [{ ...happy, times: { ...times, weekdays: [0] } }, 'weekdays'],
  [{ ...happy, times: { ...times, weekdays: [1, 1] } }, 'weekdays'],
  [{ ...happy, times: { ...times, untilHour: 25 } }, 'hours'],
  [
    {
      ...happy,
      times: {
        ...times,
        fromDay: '2026-12-02' as BusinessDay,
        untilDay: '2026-12-01' as BusinessDay,
      },
    },
    'period',
  ],
  [{ ...named, type: 'itemExclusion', itemIds: [] }, 'noItems'],
  [{ ...named, type: 'itemBonus', times, itemIds: [], ...gain }, 'noItems'],
  [{ ...named, type: 'itemBonus', times, itemIds: latte, ...gain }, undefined],
  [{ ...named, type: 'itemBonus', times, itemIds: latte, ...gain, stamps: stamps(0) }, 'noGain'],
  [{ ...named, type: 'amountBonus', times, amountMin: won(0), ...gain }, 'amountMin'],
  [{ ...named, type: 'amountBonus', times, amountMin: won(20_000), ...gain }, undefined],
])('a bonus such as %j has the problem %s', (bonus, problem) => {
  expect(problemOf({ part: 'bonuses', value: [bonus] })).toBe(problem);
});

test('two bonuses cannot go by one id', () => {
  expect(problemOf({ part: 'bonuses', value: [happy, happy] })).toBe('bonusId');
});

test('what keeps a shop from being cheated lets it sell', () => {
  const safeguards = (change: object): RulesPart => ({
    part: 'safeguards',
    value: { ...SAFEGUARDS_DEFAULT, ...change },
  });

  expect(problemOf(safeguards({}))).toBeUndefined();
  expect(problemOf(safeguards({ perDayMax: 0 }))).toBe('safeguardNumbers');
  expect(problemOf(safeguards({ nodMax: won(40_000) }))).toBe('safeguardNumbers');
});

test('notice is promised for thirty, sixty or ninety days', () => {
  const problems = [0, 29, 30, 60, 90].map((value) => problemOf({ part: 'noticeDays', value }));

  expect(problems).toEqual(['noticeDays', 'noticeDays', undefined, undefined, undefined]);
});

test('only coupons that the shop has are given away', () => {
  const welcome = { type: 'coupon', kindId: 'unknown' as CouponKindId } as const;

  expect(problemOf({ part: 'occasions', value: { ...noOccasions, welcome } })).toBe('couponKind');
});

test('a kind of coupon that somebody may have stays on the list', () => {
  const kind: CouponKind = {
    id: 'coffee' as CouponKindId,
    name: '커피 한 잔',
    benefit: { type: 'text', text: '커피 한 잔' },
    issue: { type: 'byHand' },
    amountMin: won(0),
    startsAfterDays: 0,
    validDays: 30,
    weekdays: [],
    perCustomerMax: null,
    stockMax: null,
    isOffered: true,
  };
  const rules = { ...plainRules, couponKinds: [kind] };

  expect(ruleProblem({ part: 'couponKinds', value: [] }, rules)).toBe('kindGone');
  const withdrawn = [{ ...kind, isOffered: false }];
  expect(ruleProblem({ part: 'couponKinds', value: withdrawn }, rules)).toBeUndefined();
});
