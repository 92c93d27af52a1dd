import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntryId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import { balanceOf } from '#domain/lots.ts';
import { points } from '#domain/points.ts';
import { stamps } from '#domain/stamps.ts';
import type { Entry } from '#ledger/entry.ts';
import { entriesOf, entryNumber, type Told } from '#tests/support/given.ts';
import { type Card, emptyCard, evolve, pointBalance, stampBalance } from './card.ts';
import type { CardEvent } from './events.ts';

const RUNS = { numRuns: 200 };

const count = fc.nat({ max: 12 });
const expiresAt = fc.option(fc.integer({ min: 1, max: 4 }).map((at) => at as Instant));

const happening: fc.Arbitrary<CardEvent> = fc.oneof(
  fc.constant<CardEvent>({ type: 'VisitRecorded' }),
  fc
    .record({ count, expiresAt })
    .map(({ count: n, ...lot }) => ({ type: 'StampsGranted', stamps: stamps(n), ...lot }) as const),
  fc
    .record({ count, expiresAt })
    .map(({ count: n, ...lot }) => ({ type: 'PointsGranted', points: points(n), ...lot }) as const),
  count.map((n) => ({ type: 'RewardRedeemed', rewardId: 'coffee', stamps: stamps(n) }) as const),
  count.map((n) => ({ type: 'PointsSpent', points: points(n) }) as const),
);

const reversalTypes = {
  VisitRecorded: 'VisitReversed',
  StampsGranted: 'StampGrantReversed',
  PointsGranted: 'PointGrantReversed',
  RewardRedeemed: 'RedemptionReversed',
  PointsSpent: 'PointSpendReversed',
} as const;

/**
 * Any history that two tablets could write, overdrafts and repeated reversals included: about one
 * in three entries takes back an earlier one, perhaps one that was taken back before.
 */
const history: fc.Arbitrary<readonly Entry<CardEvent>[]> = fc
  .array(fc.record({ event: happening, undoes: fc.option(fc.nat(), { freq: 2 }) }), {
    maxLength: 40,
    size: 'max',
  })
  .map((steps) => {
    const told: Told<CardEvent>[] = [];
    for (const { event, undoes } of steps) {
      const n = undoes === null ? 0 : (undoes % Math.max(1, told.length)) + 1;
      told.push(reversalOf(told[n - 1], n) ?? event);
    }
    return entriesOf(...told);
  });

function reversalOf(told: Told<CardEvent> | undefined, n: number): Told<CardEvent> | undefined {
  if (told === undefined || !('type' in told) || !(told.type in reversalTypes)) return undefined;
  const type = reversalTypes[told.type as keyof typeof reversalTypes];
  return [{ ...told, type } as CardEvent, { reverses: entryNumber(n) }];
}

const fold = (entries: readonly Entry<CardEvent>[], from: Card = emptyCard): Card =>
  entries.reduce(evolve, from);

/** The naive reckoning: what each entry that stands is worth, added up. */
function reckon(entries: readonly Entry<CardEvent>[]) {
  const undone = new Set<EntryId | undefined>(entries.map(({ reverses }) => reverses));
  const standing = entries.filter(({ id }) => !undone.has(id)).map(({ event }) => event);
  return {
    stamps: sum(standing, (event) =>
      event.type === 'StampsGranted' ? event.stamps : -costOf(event, 'RewardRedeemed'),
    ),
    points: sum(standing, (event) =>
      event.type === 'PointsGranted' ? event.points : -costOf(event, 'PointsSpent'),
    ),
    visits: standing.filter(({ type }) => type === 'VisitRecorded').length,
  };
}

const sum = (events: readonly CardEvent[], worth: (event: CardEvent) => number): number =>
  events.reduce((total, event) => total + worth(event), 0);

function costOf(event: CardEvent, type: 'RewardRedeemed' | 'PointsSpent'): number {
  if (event.type !== type) return 0;
  return event.type === 'RewardRedeemed' ? event.stamps : event.points;
}

describe('whatever two tablets wrote on a card', () => {
  test('the balance is the sum of all entries that nobody took back', () => {
    fc.assert(
      fc.property(history, (entries) => {
        const card = fold(entries);
        const folded = {
          stamps: stampBalance(card),
          points: pointBalance(card),
          visits: card.visits,
        };

        expect(folded).toEqual(reckon(entries));
      }),
      RUNS,
    );
  });

  test('the balance is what is open less the deficit, and never both', () => {
    fc.assert(
      fc.property(history, (entries) => {
        for (const lots of [fold(entries).stamps, fold(entries).points]) {
          const open = lots.open.reduce((sum, lot) => sum + lot.count, 0);

          expect(balanceOf(lots)).toBe(open - lots.deficit);
          expect(lots.deficit > 0 && open > 0).toBe(false);
        }
      }),
      RUNS,
    );
  });

  test('taking everything back once more changes nothing', () => {
    fc.assert(
      fc.property(history, (entries) => {
        const card = fold(entries);
        const again = entries.filter(({ reverses }) => reverses !== undefined);

        expect(fold(again, card)).toEqual(card);
      }),
      RUNS,
    );
  });

  test('it folds to the same card in one go, cut anywhere, and through the disk', () => {
    fc.assert(
      fc.property(history, fc.array(fc.nat({ max: 40 })), (entries, cuts) => {
        const bounds = [0, ...cuts.toSorted((a, b) => a - b), entries.length];
        const inPages = bounds.reduce((card, start, index) => {
          const onDisk: Card = JSON.parse(JSON.stringify(card));
          return fold(entries.slice(start, Math.max(start, bounds[index + 1] ?? 0)), onDisk);
        }, emptyCard);

        expect(inPages).toEqual(fold(entries));
      }),
      RUNS,
    );
  });

  test('it remembers at most eight visits, the newest that stand', () => {
    fc.assert(
      fc.property(history, (entries) => {
        const { recentVisits, visits } = fold(entries);
        const ids = recentVisits.map(({ entryId }) => entryId);

        expect(recentVisits.length).toBeLessThanOrEqual(Math.min(8, visits));
        expect(ids).toEqual(ids.toSorted());
      }),
      RUNS,
    );
  });

  test('it has a first day exactly while a visit stands', () => {
    fc.assert(
      fc.property(history, (entries) => {
        const { firstVisitOn, visits } = fold(entries);

        expect(firstVisitOn !== null).toBe(visits > 0);
      }),
      RUNS,
    );
  });
});
