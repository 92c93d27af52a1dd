import { describe, expect, test } from 'vitest';
import type { BusinessDay } from '#domain/businessDay.ts';
import type { ExpiryRule } from '#domain/expiry.ts';
import { HOUR_MS, type Instant, instant } from '#domain/instant.ts';
import { points } from '#domain/points.ts';
import { plainRules } from '#domain/programRules.ts';
import { stamps } from '#domain/stamps.ts';
import { opening, tapNumber, theManager } from '#tests/support/cafe.ts';
import { entryNumber, onBook, type Told } from '#tests/support/given.ts';
import { pointBalance, stampBalance } from './card.ts';
import { cardBook } from './cardBook.ts';
import type { CardEvent } from './events.ts';
import { dueNotice } from './expiryNotices.ts';

const given = onBook(cardBook);

const days = (count: number): Instant => instant(opening + count * 24 * HOUR_MS);
const at = (text: string): Instant => instant(Date.parse(text));
const stampLot = (count: number, expiresAt: Instant | null): CardEvent => ({
  type: 'StampsGranted',
  stamps: stamps(count),
  expiresAt,
});
const pointLot = (count: number, expiresAt: Instant | null): CardEvent => ({
  type: 'PointsGranted',
  points: points(count),
  expiresAt,
});
const gone = (count: number, expiresAt: Instant): CardEvent => ({
  type: 'StampsExpired',
  stamps: stamps(count),
  expiresAt,
});
const redeemed: CardEvent = { type: 'RewardRedeemed', rewardId: 'cookie', stamps: stamps(5) };
const redeem = { type: 'RedeemReward', rewardId: 'cookie' } as const;
const visit = { type: 'RecordVisit', stamps: stamps(1) } as const;
const yearEnd: ExpiryRule = { type: 'months', months: 12, until: 'endOfMonth' };

describe('R26: a shop that turns expiry on', () => {
  test('kills nothing that is there: what never expired never will', () => {
    given(stampLot(7, null))
      .when(
        { type: 'ExpireDue' },
        { now: days(9999), rules: { ...plainRules, stampExpiry: yearEnd } },
      )
      .isRefused({ type: 'NothingDue' });
  });

  test('gives what is earned from now on its end, with the month a year later', () => {
    given(stampLot(7, null))
      .when(visit, { rules: { ...plainRules, stampExpiry: yearEnd } })
      .happens({ type: 'VisitRecorded' }, stampLot(1, at('2027-12-01T00:00:00+09:00')));
  });

  test('lets a paper card expire like everything else', () => {
    given()
      .when(
        { type: 'MovePaperCard', stamps: stamps(3) },
        { rules: { ...plainRules, stampExpiry: yearEnd } },
      )
      .happens({
        type: 'StampsGranted',
        stamps: stamps(3),
        expiresAt: at('2027-12-01T00:00:00+09:00'),
        origin: 'PaperCard',
      });
  });
});

describe('R5: what has expired is written off', () => {
  const story = [
    stampLot(2, days(1)),
    stampLot(3, days(1)),
    stampLot(4, days(2)),
    pointLot(50, days(1)),
  ];

  test('with one entry for each lot, at the moment it ends and not before', () => {
    given(...story)
      .when({ type: 'ExpireDue' }, { now: instant(days(1) - 1) })
      .isRefused({ type: 'NothingDue' });
    given(...story)
      .when({ type: 'ExpireDue' }, { now: days(1) })
      .happens(gone(5, days(1)), { type: 'PointsExpired', points: points(50), expiresAt: days(1) });
  });

  test('once: the sweep that runs again finds nothing', () => {
    given(...story, gone(5, days(1)), {
      type: 'PointsExpired',
      points: points(50),
      expiresAt: days(1),
    })
      .when({ type: 'ExpireDue' }, { now: days(1) })
      .isRefused({ type: 'NothingDue' });
  });

  test('only what is left of it, and twice is once where two tablets did it', () => {
    const { state } = given(
      stampLot(5, days(1)),
      stampLot(4, null),
      redeemed,
      gone(5, days(1)),
      gone(5, days(1)),
    );

    expect(stampBalance(state)).toBe(4);
  });

  test('never by a clock that has jumped', () => {
    given(...story)
      .when({ type: 'ExpireDue' }, { now: days(9), isSuspect: true })
      .isRefused({ type: 'NothingDue' });
  });
});

describe('R5b: a tablet that slept all night', () => {
  test('spends nothing that the night took', () => {
    given(stampLot(3, days(1)), stampLot(4, null))
      .when(redeem, { now: days(1) })
      .isRefused({ type: 'NotEnoughStamps', stampsMissing: stamps(1) });
    given(stampLot(3, days(1)), stampLot(4, null))
      .when(redeem, { now: instant(days(1) - 1) })
      .happens(redeemed);
  });

  test('writes the night off with the next thing that happens', () => {
    given(stampLot(3, days(1)), stampLot(9, null))
      .when(redeem, { now: days(1) })
      .happens(gone(3, days(1)), redeemed);
  });

  test('writes it behind a visit, whose entry carries the receipt', () => {
    given(stampLot(3, days(1)))
      .when(visit, { now: days(1) })
      .happens({ type: 'VisitRecorded' }, gone(3, days(1)), stampLot(1, null));
  });

  test('writes nothing where the counter says no', () => {
    given(stampLot(3, days(1)))
      .when({ type: 'SpendPoints', points: points(1) }, { now: days(1) })
      .isRefused({ type: 'NotEnoughPoints', pointsMissing: points(1) });
  });
});

describe('R3: what expires first is used first', () => {
  test('and what never expires last', () => {
    const { state } = given(
      stampLot(4, null),
      stampLot(3, days(9)),
      stampLot(2, days(5)),
      redeemed,
    );

    expect(state.stamps.open).toEqual([{ expiresAt: null, count: 4 }]);
  });
});

describe('R6: a card below zero', () => {
  test('is settled by the next stamps before anything is on it again', () => {
    const { state } = given(
      stampLot(5, days(9)),
      redeemed,
      [
        { type: 'StampGrantReversed', stamps: stamps(5), expiresAt: days(9) },
        { reverses: entryNumber(1) },
      ],
      stampLot(7, days(20)),
    );

    expect(state.stamps).toEqual({ open: [{ expiresAt: days(20), count: 2 }], deficit: 0 });
  });
});

describe('R12: a redemption that is taken back', () => {
  const story = [stampLot(5, days(9)), stampLot(5, null), redeemed];
  const returned = (graceUntil?: Instant): CardEvent => ({
    type: 'RedemptionReversed',
    rewardId: 'cookie',
    stamps: stamps(5),
    ...(graceUntil !== undefined && { graceUntil }),
  });
  const undo = { type: 'UndoTap', tapId: tapNumber(3), elapsedMs: 0 } as const;

  test('gives back the same lots with the same expiry', () => {
    given(...story)
      .when(undo, { now: days(8) })
      .happensAs({ event: returned(), reverses: entryNumber(3) });
    expect(given(...story, [returned(), { reverses: entryNumber(3) }]).state.stamps.open).toEqual([
      { expiresAt: days(9), count: 5 },
      { expiresAt: null, count: 5 },
    ]);
  });

  test('R12b: makes nothing everlasting: what has expired meanwhile gets seven days more', () => {
    const later = { now: days(9), businessDay: '2026-12-01' as BusinessDay };
    const graceUntil = at('2026-12-09T00:00:00+09:00');
    const reason = 'Other' as const;
    const reversed = { ...returned(graceUntil), reason, ofDay: '2026-11-22' as BusinessDay };

    given(...story)
      .when({ type: 'ReverseTap', tapId: tapNumber(3), reason }, { ...later, actor: theManager })
      .happensAs({ event: reversed, reverses: entryNumber(3) });
    const { stamps: lots } = given(...story, [
      reversed,
      { reverses: entryNumber(3), occurredAt: days(9) },
    ]).state;
    expect(lots.open).toEqual([
      { expiresAt: graceUntil, count: 5 },
      { expiresAt: null, count: 5 },
    ]);
  });
});

describe('a grant that is taken back after it expired', () => {
  const reversedGrant: Told<CardEvent> = [
    { type: 'StampGrantReversed', stamps: stamps(7), expiresAt: days(1) },
    { reverses: entryNumber(1) },
  ];

  test('takes nothing more: it is gone already', () => {
    const { state } = given(
      stampLot(7, days(1)),
      gone(7, days(1)),
      stampLot(3, null),
      reversedGrant,
    );

    expect(stampBalance(state)).toBe(3);
  });

  test('takes what had been spent of it before', () => {
    const { state } = given(
      stampLot(7, days(1)),
      redeemed,
      gone(2, days(1)),
      stampLot(6, null),
      reversedGrant,
    );

    expect(stampBalance(state)).toBe(1);
  });
});

describe('R28: a customer is told before points expire', () => {
  const soon = pointLot(300, days(60));
  const noticed = (daysBefore: number): CardEvent => ({
    type: 'ExpiryNoticed',
    kind: 'points',
    expiresAt: days(60),
    daysBefore,
    count: 300,
  });
  const noticeAt = (now: Instant, ...story: readonly CardEvent[]) =>
    dueNotice(given(...story).state, now)?.daysBefore;

  test('sixty, thirty and three days before, and not a moment earlier', () => {
    expect(noticeAt(instant(opening - 1), soon)).toBeUndefined();
    expect(noticeAt(opening, soon)).toBe(60);
    expect(noticeAt(days(30), soon, noticed(60))).toBe(30);
    expect(noticeAt(days(57), soon, noticed(60), noticed(30))).toBe(3);
  });

  test('once at each stage; one nobody came in for is passed over', () => {
    expect(noticeAt(days(29), soon, noticed(60))).toBeUndefined();
    expect(noticeAt(days(58), soon)).toBe(3);
    expect(noticeAt(days(59), soon, noticed(3))).toBeUndefined();
    expect(noticeAt(days(60), soon)).toBeUndefined();
  });

  test('of the first to expire, stamps and points alike', () => {
    expect(dueNotice(given(soon, stampLot(2, days(40))).state, opening)).toEqual({
      kind: 'stamps',
      expiresAt: days(40),
      daysBefore: 60,
      count: 2,
    });
  });

  test('and the ledger keeps that a screen showed it, once', () => {
    const notice = { kind: 'points', expiresAt: days(60), daysBefore: 60, count: 300 } as const;

    given(soon).when({ type: 'NoteExpiry', notice }).happens(noticed(60));
    given(soon, noticed(60)).when({ type: 'NoteExpiry', notice }).isRefused({ type: 'NothingDue' });
    expect(given(soon, noticed(60)).state.expiry.notices).toHaveLength(1);
  });
});

test('points expire by their own rule, not by that of stamps', () => {
  const rules = {
    ...plainRules,
    points: {
      rateBp: 500,
      rounding: 'floor' as const,
      useMin: points(0),
      useStep: points(1),
      useShareMax: 100,
      expiry: yearEnd,
    },
  };

  given()
    .when({ type: 'GrantPoints', points: points(50) }, { rules })
    .happens(pointLot(50, at('2027-12-01T00:00:00+09:00')));
  expect(pointBalance(given(pointLot(50, days(1))).state)).toBe(50);
});
