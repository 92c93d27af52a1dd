import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardEvent } from '#books/card/events.ts';
import type { PersonEvent } from '#books/person/events.ts';
import { points } from '#domain/points.ts';
import { stamps } from '#domain/stamps.ts';
import { won } from '#domain/won.ts';
import type { Entry, LedgerEvent } from '#ledger/entry.ts';
import { monday, sunday } from '#tests/support/cafe.ts';
import { entriesOf, entryNumber, entryOf, rowsAfter } from '#tests/support/given.ts';
import { dayTotals, noTotals } from './dayTotals.ts';

const totalsOn = (day: string, entries: readonly Entry[]) =>
  rowsAfter([dayTotals], entries).get(`day/${day}`)?.state;

const refund = {
  entryId: entryNumber(3),
  amount: won(500),
  points: points(5),
  expiresAt: null,
  visitedOn: sunday,
};

const busySunday: readonly (CardEvent | PersonEvent)[] = [
  { type: 'PhoneLinked', replaces: null },
  { type: 'NoticeAccepted', noticeVersion: 1, basis: 'contract', isFourteenOrOlder: true },
  { type: 'VisitRecorded', amount: won(4500) },
  { type: 'StampsGranted', stamps: stamps(2), expiresAt: null },
  { type: 'VisitRecorded', amount: won(0) },
  { type: 'VisitRecorded' },
  { type: 'StampsGranted', stamps: stamps(3), expiresAt: null },
  { type: 'RewardRedeemed', rewardId: 'coffee', stamps: stamps(10) },
  { type: 'RedemptionReversed', rewardId: 'coffee', stamps: stamps(10) },
  { type: 'VisitReversed', amount: won(4500) },
  { type: 'VisitReversed' },
  { type: 'StampGrantReversed', stamps: stamps(2), expiresAt: null },
  { type: 'StampsGranted', stamps: stamps(7), expiresAt: null, origin: 'PaperCard' },
  { type: 'StampGrantReversed', stamps: stamps(4), expiresAt: null, origin: 'PaperCard' },
  { type: 'PersonErased', reason: 'FirstVisitUndone' },
  { type: 'PersonErased', reason: 'Asked' },
  { type: 'PointsGranted', points: points(450), expiresAt: null },
  { type: 'PointsClawedBack', ...refund },
  { type: 'PointsClawedBack', ...refund, amount: won(100) },
  { type: 'ClawbackReversed', ...refund },
  { type: 'PointGrantReversed', points: points(450), expiresAt: null },
  { type: 'PointsSpent', points: points(450) },
  { type: 'PointSpendReversed', points: points(450) },
];

const sundayTotals = {
  visits: 3,
  visitsReversed: 2,
  newPeople: 1,
  newPeopleReversed: 1,
  stampsGranted: 5,
  stampsReversed: 2,
  stampsMovedIn: 7,
  stampsMovedInReversed: 4,
  rewardsRedeemed: 1,
  rewardsReversed: 1,
  amount: 4500,
  visitsWithAmount: 2,
  amountReversed: 4600,
  visitsWithAmountReversed: 1,
};

describe('the figures of a day', () => {
  test('count every fact, and a reversal beside what it takes back', () => {
    expect(totalsOn(sunday, entriesOf(...busySunday))).toEqual(sundayTotals);
  });

  test('are the same in whatever order the entries arrive', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(entriesOf(...busySunday), { minLength: busySunday.length }),
        (entries) => {
          expect(totalsOn(sunday, entries)).toEqual(sundayTotals);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('belong to the business day, not to the moment', () => {
    const afterMidnight = entryOf({ type: 'VisitRecorded' }, 2);
    const entries = [
      entryOf({ type: 'VisitRecorded' }, 1),
      { ...afterMidnight, businessDay: monday },
    ];

    expect(totalsOn(sunday, entries)).toEqual({ ...noTotals, visits: 1 });
    expect(totalsOn(monday, entries)).toEqual({ ...noTotals, visits: 1 });
  });

  test('of an undone visit stay on its own day, and the undo on the day it was made', () => {
    const [visit, undo] = entriesOf<LedgerEvent>({ type: 'VisitRecorded' }, [
      { type: 'VisitReversed' },
      { reverses: entryNumber(1), businessDay: monday },
    ]);
    const entries = [visit, undo].filter((entry) => entry !== undefined);

    expect(totalsOn(sunday, entries)).toEqual({ ...noTotals, visits: 1 });
    expect(totalsOn(monday, entries)).toEqual({ ...noTotals, visitsReversed: 1 });
  });

  test('know nothing of the shop’s rules and its staff', () => {
    const entries = ['program', 'staff'].map((book) => ({
      ...entryOf({ type: 'ShopFounded' }, 1),
      book,
    }));

    expect(rowsAfter([dayTotals], entries).size).toBe(0);
  });

  test('remember that an event of a newer app is still to be counted', () => {
    const newer = [
      entryOf<LedgerEvent>({ type: 'VisitRecorded' }, 1),
      entryOf<LedgerEvent>({ type: 'WheelSpun' }, 2),
      entryOf<LedgerEvent>([{ type: 'StampsGranted' }, { v: 2 }], 3),
    ];

    expect(rowsAfter([dayTotals], newer).get('day/2026-11-22')).toEqual({
      key: 'day/2026-11-22',
      state: { ...noTotals, visits: 1 },
      unknownEntries: 2,
    });
  });
});
