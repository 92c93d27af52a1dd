import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CardEvent } from '#books/card/events.ts';
import type { ProgramEvent } from '#books/program/events.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import type { Instant } from '#domain/instant.ts';
import { points } from '#domain/points.ts';
import type { RulesPart } from '#domain/programRules.ts';
import { stamps } from '#domain/stamps.ts';
import { minji } from '#tests/support/cafe.ts';
import { entryOf, rowsAfter } from '#tests/support/given.ts';
import { shopLedger } from './shopLedger.ts';

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-12-${n + 10}` as BusinessDay);
const expiresAt = fc.option(fc.integer({ min: 1, max: 9 }).map((at) => at as Instant));

const earned: fc.Arbitrary<CardEvent> = fc.oneof(
  fc
    .record({ count: fc.nat({ max: 12 }), expiresAt })
    .map(
      ({ count, ...lot }) => ({ type: 'StampsGranted', stamps: stamps(count), ...lot }) as const,
    ),
  fc
    .record({ count: fc.nat({ max: 900 }), expiresAt })
    .map(
      ({ count, ...lot }) => ({ type: 'PointsGranted', points: points(count), ...lot }) as const,
    ),
  fc
    .nat({ max: 20 })
    .map(
      (count) => ({ type: 'RewardRedeemed', rewardId: 'coffee', stamps: stamps(count) }) as const,
    ),
);

const months = fc.integer({ min: 3, max: 36 });
const part: fc.Arbitrary<RulesPart> = fc.oneof(
  fc.constant<RulesPart>({ part: 'points', value: null }),
  months.map(
    (count): RulesPart => ({
      part: 'stampExpiry',
      value: { type: 'months', months: count, until: 'day' },
    }),
  ),
  fc.constant<RulesPart>({ part: 'tiers', value: null }),
  fc.constant<RulesPart>({ part: 'bonuses', value: [] }),
);
const decided: fc.Arbitrary<ProgramEvent> = fc.oneof(
  fc
    .record({ part, day })
    .map((made) => ({ type: 'RulesRevised', ...made.part, effectiveOn: made.day }) as const),
  fc.constant({ type: 'RewardRetired', rewardId: 'coffee' } as const),
  fc
    .integer({ min: 2, max: 30 })
    .map(
      (price) =>
        ({ type: 'RewardPriced', rewardId: 'coffee', name: '라테', price: stamps(price) }) as const,
    ),
);

const story = fc.array(fc.oneof(earned, decided), { maxLength: 40, size: 'max' });

test('P-03: whatever the owner decides, nobody’s card changes by it', () => {
  const { projections } = shopLedger([]);
  fc.assert(
    fc.property(story, (events) => {
      const entries = events.map((event, index) => {
        const about = isProgramEvent(event)
          ? { book: 'program', subject: 'shop' }
          : { book: 'card', subject: minji };
        return entryOf([event, about], index + 1);
      });
      const earnedOnly = entries.filter(({ book }) => book === 'card');

      const key = `card/${minji}`;
      expect(rowsAfter(projections, entries).get(key)?.state).toEqual(
        rowsAfter(projections, earnedOnly).get(key)?.state,
      );
    }),
    { numRuns: 200 },
  );
});

const isProgramEvent = ({ type }: CardEvent | ProgramEvent): boolean =>
  type === 'RulesRevised' || type === 'RewardRetired' || type === 'RewardPriced';
