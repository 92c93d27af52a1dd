import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BusinessDay } from '#domain/businessDay.ts';
import { addDays } from '#domain/calendar.ts';
import type { Mission } from '#domain/mission.ts';
import { plainRules } from '#domain/programRules.ts';
import { stamps } from '#domain/stamps.ts';
import type { TierLevel, TierRule } from '#domain/tier.ts';
import { won } from '#domain/won.ts';
import { cardStory, type StoryTap } from '#tests/support/cardStory.ts';
import { stampBalance } from './card.ts';
import { levelOf } from './tierInForce.ts';
import { noTier } from './tierState.ts';

const RUNS = { numRuns: 100 };
const newYear = '2026-01-01' as BusinessDay;

const level = (id: string, threshold: number): TierLevel => ({
  id,
  name: id,
  color: 'ink',
  threshold,
  extraRateBp: 0,
  perk: '',
});

const ladder: fc.Arbitrary<TierRule> = fc.record({
  basis: fc.constantFrom('visits', 'won'),
  window: fc.constantFrom('rolling12Months', 'calendarYear', 'lifetime'),
  graceDays: fc.constantFrom(1, 30, 90),
  downgrade: fc.constantFrom('never', 'oneDown', 'toBasis'),
  levels: fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
    .map(([silver, gold]) => [
      level('bronze', 0),
      level('silver', silver),
      level('gold', silver + gold),
    ]),
});

/** Visits of one or two won over two years, many of them on one day, in the order of their days. */
const visits = fc
  .array(fc.record({ afterDays: fc.integer({ min: 0, max: 730 }), paid: fc.nat({ max: 2 }) }), {
    maxLength: 10,
  })
  .map((all) =>
    all
      .map(({ afterDays, paid }) => ({
        on: addDays(newYear, afterDays - (afterDays % 90)),
        amount: won(paid),
      }))
      .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on))),
  );

const cups = (goal: number): Mission => ({
  id: 'own cups',
  name: '내 컵',
  goal: { type: 'ownCup', count: goal },
  benefit: { type: 'stamps', stamps: stamps(2) },
  isRepeating: true,
  from: null,
  until: null,
});

/** Each of the first `count` taps taken back, in some order. */
const allUndone = (count: number, order: readonly number[]): readonly StoryTap[] =>
  Array.from({ length: count }, (_, index) => ({ undo: index + 1, rank: order[index] ?? 0 }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ undo }) => ({ undo, on: addDays(newYear, 800) }));

describe('R30–R33: whatever the ladder and whenever somebody comes', () => {
  test('a level does not depend on which visit of a day came first', () => {
    fc.assert(
      fc.property(ladder, visits, (tiers, taps) => {
        const turned = taps
          .toReversed()
          .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
        const one = cardStory({ tiers }, taps).card;
        const other = cardStory({ tiers }, turned).card;

        expect([other.tier.levelId, other.tier.since]).toEqual([one.tier.levelId, one.tier.since]);
        for (const afterDays of [730, 765, 800, 1100]) {
          const day = addDays(newYear, afterDays);
          const rules = { ...plainRules, tiers };

          expect(levelOf(other, rules, day)).toEqual(levelOf(one, rules, day));
        }
      }),
      RUNS,
    );
  });

  test('a level does not depend on how often the tablet looks', () => {
    fc.assert(
      fc.property(ladder, visits, fc.integer({ min: 731, max: 1100 }), (anyBasis, taps, later) => {
        const tiers: TierRule = { ...anyBasis, basis: 'won' };
        const rules = { ...plainRules, tiers };
        const day = addDays(newYear, later);
        const { card } = cardStory({ tiers }, taps);
        // A visit that costs nothing looks, and counts nothing.
        const looked = cardStory({ tiers }, [...taps, { on: addDays(newYear, 731) }]).card;

        expect(levelOf(looked, rules, day)).toEqual(levelOf(card, rules, day));
      }),
      RUNS,
    );
  });

  test('taking everything back, in any order, leaves an empty card', () => {
    fc.assert(
      fc.property(ladder, visits, fc.array(fc.nat()), (tiers, taps, order) => {
        const rules = { tiers, missions: [cups(2)] };
        const withCups = taps.map((tap) => ({ ...tap, ownCup: true }) as const);
        const { card } = cardStory(rules, [...withCups, ...allUndone(taps.length, order)]);

        expect(card.tier).toEqual(noTier);
        expect(card.missions).toEqual([]);
        expect(card.days).toEqual([]);
        expect([card.visits, stampBalance(card)]).toEqual([0, 0]);
      }),
      RUNS,
    );
  });
});

describe('whatever is played', () => {
  test('a mission that repeats pays once for each time its goal is full', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.boolean(), { maxLength: 14 }),
        (goal, hasCup) => {
          const taps = hasCup.map((has): StoryTap => (has ? { ownCup: true } : {}));
          const { card } = cardStory({ missions: [cups(goal)] }, taps);
          const steps = hasCup.filter(Boolean).length;

          expect(stampBalance(card)).toBe(2 * Math.floor(steps / goal));
        },
      ),
      RUNS,
    );
  });

  test('no step is lost or counted twice, whatever is taken back in between', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.nat({ max: 11 }), { freq: 2 }), { maxLength: 12 }),
        (plan) => {
          const taps = plan.map(
            (undo): StoryTap => (undo === null ? { ownCup: true } : { undo: undo + 1 }),
          );
          const { card, happened } = cardStory({ missions: [cups(5)] }, taps);
          const standing = happened
            .flat()
            .map(({ type }) => Number(type === 'VisitRecorded') - Number(type === 'VisitReversed'))
            .reduce((sum, change) => sum + change, 0);
          const progress = card.missions[0];
          const { rounds = 0, steps = [], done = [] } = progress ?? {};
          const owed = done.reduce((sum, round) => sum + round.goal - round.steps.length, 0);

          expect(5 * rounds - owed + steps.length).toBe(standing);
          expect(owed > 0 && steps.length > 0).toBe(false);
          expect(stampBalance(card)).toBe(2 * rounds);
        },
      ),
      RUNS,
    );
  });
});
