import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BusinessDay } from '#domain/businessDay.ts';
import type { Instant } from '#domain/instant.ts';
import { points } from '#domain/points.ts';
import { stamps } from '#domain/stamps.ts';
import { won } from '#domain/won.ts';
import { hanaOnDuty, sunday, tapNumber, theManager } from '#tests/support/cafe.ts';
import { entryNumber, entryOf, onBook, type Told } from '#tests/support/given.ts';
import { pointBalance, stampBalance } from './card.ts';
import { cardBook } from './cardBook.ts';
import type { CardEvent } from './events.ts';

const given = onBook(cardBook);

const later = 9999 as Instant;
const visited: CardEvent = { type: 'VisitRecorded', amount: won(40_000) };
const stamped: CardEvent = { type: 'StampsGranted', stamps: stamps(2), expiresAt: null };
const earned: CardEvent = { type: 'PointsGranted', points: points(70), expiresAt: later };
/** One tap of three entries, though a story numbers each as a tap of its own. */
const tap = [visited, stamped, earned] as const;
const byTheManager = {
  actor: theManager,
  entriesOfTap: () => tap.map((event, index) => entryOf(event, index + 1)),
};

const refund = (amount: number) =>
  ({ type: 'RefundPart', tapId: tapNumber(1), amount: won(amount) }) as const;
const clawedBack = (amount: number, count: number): CardEvent => ({
  type: 'PointsClawedBack',
  entryId: entryNumber(1),
  grantId: entryNumber(3),
  amount: won(amount),
  points: points(count),
  expiresAt: later,
  visitedOn: sunday,
});

describe('R11: a visit that is refunded in part', () => {
  test('gives up points in proportion to the amount, and no stamps', () => {
    given(...tap)
      .when(refund(20_000), byTheManager)
      .happens(clawedBack(20_000, 35));

    const { state } = given(...tap, clawedBack(20_000, 35));
    expect([pointBalance(state), stampBalance(state), state.visits]).toEqual([35, 2, 1]);
  });

  test('counts up: what is rounded away at first is taken with a later part', () => {
    given(...tap)
      .when(refund(1000), byTheManager)
      .happens(clawedBack(1000, 1));
    given(...tap, clawedBack(1000, 1))
      .when(refund(1000), byTheManager)
      .happens(clawedBack(1000, 2));
  });

  test('gives up the visit, its stamps and the rest of its points with the last won', () => {
    given(...tap, clawedBack(30_000, 52))
      .when(refund(10_000), byTheManager)
      .happensAs(
        { event: { type: 'VisitReversed', amount: won(10_000) }, reverses: entryNumber(1) },
        {
          event: { type: 'StampGrantReversed', stamps: stamps(2), expiresAt: null },
          reverses: entryNumber(2),
        },
        {
          event: { type: 'PointGrantReversed', points: points(18), expiresAt: later },
          reverses: entryNumber(3),
        },
      );
  });

  test('leaves the figures of its day net', () => {
    const { state } = given(...tap, [
      clawedBack(30_000, 52),
      { businessDay: '2026-11-25' as BusinessDay },
    ]);

    expect(state.days).toEqual([
      { businessDay: sunday, visits: 1, amount: 10_000, stamps: 2, points: 18 },
    ]);
  });

  test('goes below zero where the points are spent already, and the next ones settle it', () => {
    const { state } = given(
      ...tap,
      { type: 'PointsSpent', points: points(70) },
      clawedBack(20_000, 35),
      { type: 'PointsGranted', points: points(40), expiresAt: null },
    );

    expect(state.points).toEqual({ open: [{ expiresAt: null, count: 5 }], deficit: 0 });
  });

  test('is the manager’s word', () => {
    given(...tap)
      .when(refund(20_000), { ...byTheManager, actor: hanaOnDuty })
      .isRefused({ type: 'ManagersOnly' });
  });

  test('needs a visit of a known amount that still stands', () => {
    given().when(refund(20_000), { actor: theManager }).isRefused({ type: 'NothingToUndo' });
    given({ type: 'VisitRecorded' })
      .when(refund(20_000), { actor: theManager })
      .isRefused({ type: 'AmountUnknown' });
    given(...tap, [{ type: 'VisitReversed', amount: won(40_000) }, { reverses: entryNumber(1) }])
      .when(refund(20_000), byTheManager)
      .isRefused({ type: 'AlreadyUndone' });
  });

  test('without points says the amount only', () => {
    given(visited)
      .when(refund(20_000), { actor: theManager })
      .happens({
        type: 'PointsClawedBack',
        entryId: entryNumber(1),
        amount: won(20_000),
        points: points(0),
        expiresAt: null,
        visitedOn: sunday,
      });
  });
});

describe('R9: never more is taken back than was earned', () => {
  test('nor refunded than was paid', () => {
    given(...tap, clawedBack(30_000, 52))
      .when(refund(10_001), byTheManager)
      .isRefused({ type: 'RefundAboveAmount', amountLeft: won(10_000) });
    given(...tap)
      .when(refund(0), byTheManager)
      .isRefused({ type: 'RefundAboveAmount', amountLeft: won(40_000) });
  });

  test('whoever undoes a visit later takes only what is left of it', () => {
    given(...tap, clawedBack(20_000, 35))
      .when({ type: 'UndoTap', tapId: tapNumber(1), elapsedMs: 0 }, byTheManager)
      .happensAs(
        { event: { type: 'VisitReversed', amount: won(20_000) }, reverses: entryNumber(1) },
        {
          event: { type: 'StampGrantReversed', stamps: stamps(2), expiresAt: null },
          reverses: entryNumber(2),
        },
        {
          event: { type: 'PointGrantReversed', points: points(35), expiresAt: later },
          reverses: entryNumber(3),
        },
      );
  });

  test('however many parts it is refunded in', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(parts, (amounts) => {
        const story: Told<CardEvent>[] = [...tap];
        let refunded = 0;
        for (const amount of amounts) {
          const { decided } = given(...story).when(refund(amount), byTheManager);
          if (!decided.ok) continue;
          refunded += amount;
          story.push(
            ...decided.value.map(({ event, reverses }) => [event, reversing(reverses)] as const),
          );
        }

        const left = refunded === 40_000 ? 0 : 70 - Math.floor((70 * refunded) / 40_000);
        expect(refunded).toBeLessThanOrEqual(40_000);
        expect(pointBalance(given(...story).state)).toBe(left);
      }),
    );
  });
});

describe('a refund that was a mistake', () => {
  const refunded = entryOf(clawedBack(20_000, 35), 4);

  test('is taken back, and the points are there again', () => {
    const back: CardEvent = { ...clawedBack(20_000, 35), type: 'ClawbackReversed' } as CardEvent;

    given(...tap, clawedBack(20_000, 35))
      .when(
        { type: 'UndoTap', tapId: tapNumber(4), elapsedMs: 0 },
        { entriesOfTap: () => [refunded] },
      )
      .happensAs({ event: back, reverses: refunded.id });
    const { state } = given(...tap, clawedBack(20_000, 35), [back, { reverses: refunded.id }]);
    expect(state.refunds).toEqual([]);
    expect(pointBalance(state)).toBe(70);
    expect(state.days[0]).toMatchObject({ amount: 40_000, points: 70 });
  });

  test('is not taken back once the visit itself is', () => {
    given(...tap, clawedBack(20_000, 35), [
      { type: 'VisitReversed', amount: won(20_000) },
      { reverses: entryNumber(1) },
    ])
      .when(
        { type: 'UndoTap', tapId: tapNumber(4), elapsedMs: 0 },
        { entriesOfTap: () => [refunded] },
      )
      .isRefused({ type: 'AlreadyUndone' });
  });
});

const reversing = (reverses: ReturnType<typeof entryNumber> | undefined) =>
  reverses === undefined ? {} : { reverses };
