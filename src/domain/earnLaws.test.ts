import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BonusRule, BonusTimes } from './bonus.ts';
import type { BusinessDay } from './businessDay.ts';
import { decideGrant, type EarnFacts } from './earn.ts';
import type { MenuItemId } from './ids.ts';
import { points } from './points.ts';
import { stamps } from './stamps.ts';
import { won } from './won.ts';

const RUNS = { numRuns: 500 };

const always: BonusTimes = {
  weekdays: [],
  fromHour: 0,
  untilHour: 24,
  fromDay: null,
  untilDay: null,
};
const id = fc.constantFrom('a', 'b', 'c', 'd');
const itemIds = fc.subarray(['coffee', 'cake', 'gift card'] as MenuItemId[]);
const bonus = { stamps: fc.nat({ max: 5 }).map(stamps), points: fc.nat({ max: 500 }).map(points) };
const named = { id, name: fc.constant('규칙'), times: fc.constant(always) };

const rule: fc.Arbitrary<BonusRule> = fc.oneof(
  fc.record({
    type: fc.constant('multiplier' as const),
    ...named,
    percent: fc.integer({ min: 100, max: 500 }),
    of: fc.constantFrom('stamps', 'points', 'both'),
    isStacking: fc.boolean(),
  }),
  fc.record({ type: fc.constant('itemBonus' as const), ...named, itemIds, ...bonus }),
  fc.record({ type: fc.constant('itemExclusion' as const), ...named, itemIds }),
  fc.record({
    type: fc.constant('amountBonus' as const),
    ...named,
    amountMin: fc.nat({ max: 50_000 }).map(won),
    ...bonus,
  }),
);

const facts: fc.Arbitrary<EarnFacts & { readonly amount: ReturnType<typeof won> }> = fc.record({
  points: fc.option(
    fc.record({
      rateBp: fc.nat({ max: 3000 }),
      rounding: fc.constantFrom('floor', 'round', 'ceil'),
      useMin: fc.constant(points(0)),
      useStep: fc.constant(points(1)),
      useShareMax: fc.constant(100),
      expiry: fc.constant({ type: 'never' as const }),
    }),
  ),
  bonuses: fc.array(rule, { maxLength: 8 }),
  stamps: fc.nat({ max: 50 }).map(stamps),
  amount: fc.nat({ max: 1_000_000 }).map(won),
  basket: fc.array(
    fc.record({
      itemId: fc.constantFrom('coffee' as MenuItemId, 'cake' as MenuItemId),
      count: fc.integer({ min: 1, max: 5 }),
      price: fc.nat({ max: 20_000 }).map(won),
      stamps: fc.nat({ max: 3 }).map(stamps),
    }),
    { maxLength: 4 },
  ),
  pointsUsed: fc.nat({ max: 50_000 }).map(points),
  extraRateBp: fc.nat({ max: 500 }),
  businessDay: fc.constant('2026-11-22' as BusinessDay),
  hour: fc.nat({ max: 23 }),
});

describe('whatever rules a shop has', () => {
  test('R18: the reasons add up to what was earned, to the last point', () => {
    fc.assert(
      fc.property(facts, (visit) => {
        const earned = decideGrant(visit);
        const sum = (worth: 'stamps' | 'points') =>
          earned.reasons.reduce((total, reason) => total + reason[worth], 0);

        expect(sum('stamps')).toBe(earned.stamps);
        expect(sum('points')).toBe(earned.points);
      }),
      RUNS,
    );
  });

  test('nothing earned is below zero, and the basis is no more than was paid with money', () => {
    fc.assert(
      fc.property(facts, (visit) => {
        const { stamps: pressed, points: earned, basis } = decideGrant(visit);

        expect(Math.min(pressed, earned, basis)).toBeGreaterThanOrEqual(0);
        expect(basis).toBeLessThanOrEqual(Math.max(0, visit.amount - visit.pointsUsed));
      }),
      RUNS,
    );
  });

  test('who pays more never earns less', () => {
    fc.assert(
      fc.property(facts, fc.nat({ max: 100_000 }), (visit, more) => {
        const less = decideGrant(visit);
        const dearer = decideGrant({ ...visit, amount: won(visit.amount + more) });

        expect(dearer.points).toBeGreaterThanOrEqual(less.points);
        expect(dearer.stamps).toBeGreaterThanOrEqual(less.stamps);
      }),
      RUNS,
    );
  });

  test('who pays more of it with points never earns more', () => {
    fc.assert(
      fc.property(facts, fc.nat({ max: 50_000 }), (visit, more) => {
        const pointsUsed = points(visit.pointsUsed + more);

        expect(decideGrant({ ...visit, pointsUsed }).points).toBeLessThanOrEqual(
          decideGrant(visit).points,
        );
      }),
      RUNS,
    );
  });

  test('a shop that does not stack multiplies by the highest only, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 100, max: 500 }), { minLength: 1 }), (percents) => {
        const bonuses = percents.map((percent, n) => ({
          type: 'multiplier' as const,
          id: String(n),
          name: '규칙',
          times: always,
          percent,
          of: 'stamps' as const,
          isStacking: false,
        }));
        const plain = { points: null, pointsUsed: points(0), extraRateBp: 0, hour: 9 };
        const visit = { ...plain, businessDay: '2026-11-22' as BusinessDay, stamps: stamps(10) };

        const earned = decideGrant({ ...visit, bonuses });

        expect(earned.stamps).toBe(Math.floor((10 * Math.max(...percents)) / 100));
        expect(decideGrant({ ...visit, bonuses: bonuses.toReversed() }).stamps).toBe(earned.stamps);
      }),
      RUNS,
    );
  });
});
