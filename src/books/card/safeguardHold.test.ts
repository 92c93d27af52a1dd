import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CouponId, CouponKindId } from '#domain/ids.ts';
import { instant } from '#domain/instant.ts';
import { stamps } from '#domain/stamps.ts';
import { won } from '#domain/won.ts';
import {
  after,
  atTheKeypad,
  jisoo,
  monday,
  sunday,
  tapNumber,
  theManager,
} from '#tests/support/cafe.ts';
import { entryNumber, entryOf, onBook, type Told } from '#tests/support/given.ts';
import { type Card, emptyCard, evolve, stampBalance } from './card.ts';
import { cardBook } from './cardBook.ts';
import type { Coupon } from './couponState.ts';
import type { CardEvent } from './events.ts';
import type { Holdings } from './safeguardHold.ts';
import { holdingsOf } from './safeguardHoldings.ts';

const given = onBook(cardBook);
const byManager = { actor: theManager } as const;
const visit: Told<CardEvent> = { type: 'VisitRecorded' };
const granted = (count: number, expiresAt: number | null = null): CardEvent => ({
  type: 'StampsGranted',
  stamps: stamps(count),
  expiresAt: expiresAt === null ? null : instant(expiresAt),
});
const record = { type: 'RecordVisit', stamps: stamps(1) } as const;

describe('N-06: a card whose number has a new owner', () => {
  const frozen: CardEvent = { type: 'CardFrozen' };

  test('is frozen by whoever says 처음 써요', () => {
    given(granted(3)).when({ type: 'FreezeCard' }, { actor: atTheKeypad }).happens(frozen);
  });

  test('earns nothing and gives nothing out, but keeps what it has', () => {
    const story = given(granted(12), frozen);
    story.when(record).isRefused({ type: 'CardOnHold', into: null });
    story
      .when({ type: 'RedeemReward', rewardId: 'coffee' })
      .isRefused({ type: 'CardOnHold', into: null });
    expect(stampBalance(story.state)).toBe(12);
  });

  test('is thawed by a manager, once', () => {
    given(granted(12), frozen)
      .when({ type: 'ThawCard' }, byManager)
      .happensAs({ event: { type: 'CardFreezeReversed' }, reverses: entryNumber(2) });
    given(granted(12), frozen).when({ type: 'ThawCard' }).isRefused({ type: 'ManagersOnly' });
    given(granted(12), frozen, [{ type: 'CardFreezeReversed' }, { reverses: entryNumber(2) }])
      .when({ type: 'ThawCard' }, byManager)
      .isRefused({ type: 'NotMerged' });
  });
});

describe('R51: two cards of one person', () => {
  const hers = given(visit, granted(3)).state;
  const holdings = holdingsOf(hers);
  const mergedIn: CardEvent = {
    type: 'CardMergedIn',
    from: jisoo,
    hadFirstVisitOn: sunday,
    ...holdings,
  };

  test('what the one has moves to the other, in a manager’s hand', () => {
    given(visit, granted(3))
      .when({ type: 'MergeAway', into: jisoo, holdings }, byManager)
      .happens({ type: 'CardMergedAway', into: jisoo });
    given(visit).when({ type: 'MergeIn', from: jisoo, holdings }, byManager).happens(mergedIn);
    given(visit)
      .when({ type: 'MergeIn', from: jisoo, holdings })
      .isRefused({ type: 'ManagersOnly' });
  });

  test('nothing is merged of a card that has changed since it was read', () => {
    given(visit, granted(4))
      .when({ type: 'MergeAway', into: jisoo, holdings }, byManager)
      .isRefused({ type: 'CardChanged' });
  });

  test('the card that went earns nothing more and says where it is', () => {
    const gone: CardEvent = { type: 'CardMergedAway', into: jisoo };
    given(gone).when(record).isRefused({ type: 'CardOnHold', into: jisoo });
    given(gone)
      .when({ type: 'FreezeCard' }, byManager)
      .isRefused({ type: 'CardOnHold', into: jisoo });
  });

  test('visits, days and the first visit are those of both', () => {
    const { state } = given([{ type: 'VisitRecorded' }, { businessDay: monday }], mergedIn);
    expect(state.visits).toBe(2);
    expect(state.firstVisitOn).toBe(sunday);
    expect(state.days.map(({ businessDay, visits }) => [businessDay, visits])).toEqual([
      [sunday, 1],
      [monday, 1],
    ]);
  });

  test('un-merging gives back what came, and leaves here what was earned since', () => {
    const before = given(visit, granted(2)).state;
    const story = given(visit, granted(2), mergedIn, granted(5));
    expect(stampBalance(story.state)).toBe(10);

    const { state } = given(visit, granted(2), mergedIn, granted(5), [
      { ...mergedIn, type: 'CardMergedInReversed' } as CardEvent,
      { reverses: entryNumber(3) },
    ]);
    expect(stampBalance(state)).toBe(7);
    expect(state.visits).toBe(before.visits);
    expect(state.days.map(({ visits }) => visits)).toEqual([1]);
  });

  test('is un-merged once, from the one it was merged with', () => {
    const tapId = tapNumber(2);
    given(visit, mergedIn)
      .when({ type: 'UnmergeIn', from: jisoo, tapId, gone: [] }, byManager)
      .happensAs({
        event: { ...mergedIn, type: 'CardMergedInReversed' } as CardEvent,
        reverses: entryNumber(2),
      });
    given(visit)
      .when({ type: 'UnmergeIn', from: jisoo, tapId, gone: [] }, byManager)
      .isRefused({ type: 'NotMerged' });
    given(visit)
      .when({ type: 'UnmergeAway', gone: [] }, byManager)
      .isRefused({ type: 'NotMerged' });
  });
});

describe('R51, R35: coupons of two cards of one person', () => {
  const coupon: Coupon = {
    couponId: 'a coupon' as CouponId,
    kindId: 'free drink' as CouponKindId,
    code: 'ABCD2345',
    because: { type: 'ByHand' },
    issuedOn: sunday,
    validFrom: sunday,
    validUntil: null,
    terms: { worth: { type: 'amountOff', amount: won(1_000) } } as never,
  };
  const { issuedOn: _on, ...told } = coupon;
  const issued: CardEvent = { type: 'CouponIssued', ...told };
  const held = holdingsOf(given(issued).state);
  const mergedIn: CardEvent = {
    type: 'CardMergedIn',
    from: jisoo,
    hadFirstVisitOn: null,
    ...held,
  };
  const used: CardEvent = { type: 'CouponUsed', coupon } as never;
  const gone = ['a coupon' as CouponId];
  const tapId = tapNumber(1);

  test('come along, and go back where they were not used', () => {
    const { state } = given(mergedIn);
    expect(state.coupons.open).toEqual([coupon]);
    const apart = given(mergedIn, [
      { ...mergedIn, type: 'CardMergedInReversed' } as CardEvent,
      { reverses: entryNumber(1) },
    ]);
    expect(apart.state.coupons.open).toEqual([]);
  });

  test('used on the one, they do not come back on the other', () => {
    const story = given(mergedIn, used);
    story
      .when({ type: 'UnmergeIn', from: jisoo, tapId, gone: [] }, byManager)
      .isRefused({ type: 'CardChanged' });
    story.when({ type: 'UnmergeIn', from: jisoo, tapId, gone }, byManager).happensAs({
      event: { ...mergedIn, type: 'CardMergedInReversed' } as CardEvent,
      reverses: entryNumber(1),
    });
    const back: Told<CardEvent> = [
      { type: 'CardMergedAwayReversed', into: jisoo, gone },
      { reverses: entryNumber(2) },
    ];
    const { state } = given(issued, { type: 'CardMergedAway', into: jisoo }, back);
    expect(state.hold).toBeUndefined();
    expect(state.coupons.open).toEqual([]);
  });

  test('are found by their code on one card only', () => {
    expect(cardBook.indexKeys?.(given(issued).state)).toHaveLength(1);
    const gone = given(issued, { type: 'CardMergedAway', into: jisoo });
    expect(cardBook.indexKeys?.(gone.state)).toEqual([]);
  });

  test('R37: what was given on one of them once a year is not given again', () => {
    const birthday: CardEvent = {
      ...granted(1),
      because: { type: 'Birthday', year: 2026 },
    } as CardEvent;
    const both = given({ ...mergedIn, ...holdingsOf(given(birthday).state) } as CardEvent);
    expect(both.state.occasions).toEqual(['Birthday/2026']);
  });
});

describe('R51: a merge and its un-merge', () => {
  const story = fc.array(
    fc.oneof(
      fc.record({ type: fc.constant('grant'), count: fc.integer({ min: 1, max: 9 }) }),
      fc.record({ type: fc.constant('expiring'), count: fc.integer({ min: 1, max: 9 }) }),
      fc.record({ type: fc.constant('visit'), count: fc.constant(0) }),
      fc.record({ type: fc.constant('use'), count: fc.integer({ min: 1, max: 9 }) }),
    ),
    { maxLength: 12 },
  );
  const cardOf = (steps: readonly { type: string; count: number }[], from: number): Card =>
    steps
      .map(({ type, count }): CardEvent => {
        if (type === 'visit') return { type: 'VisitRecorded' };
        if (type === 'use')
          return { type: 'RewardRedeemed', rewardId: 'any', stamps: stamps(count) };
        return granted(count, type === 'grant' ? null : after(9_000 + count));
      })
      .reduce((card, event, index) => evolve(card, entryOf(event, from + index)), emptyCard);

  const balances = ({ stamps: lots, visits, firstVisitOn, days }: Card) => ({
    lots,
    visits,
    firstVisitOn,
    days,
  });

  test('lose and make nothing, whatever is on both cards', () => {
    fc.assert(
      fc.property(story, story, (one, other) => {
        const into = cardOf(one, 1);
        const from = cardOf(other, 101);
        const held: Holdings = holdingsOf(from);
        const merged: CardEvent = {
          type: 'CardMergedIn',
          from: jisoo,
          hadFirstVisitOn: into.firstVisitOn,
          ...held,
        };
        const both = evolve(into, entryOf(merged, 201));
        expect(stampBalance(both)).toBe(stampBalance(into) + stampBalance(from));
        expect(both.visits).toBe(into.visits + from.visits);

        const back = { ...merged, type: 'CardMergedInReversed' } as CardEvent;
        const apart = evolve(both, entryOf([back, { reverses: entryNumber(201) }], 202));
        expect(balances(apart)).toEqual(balances(into));
      }),
      { numRuns: 500 },
    );
  });
});
