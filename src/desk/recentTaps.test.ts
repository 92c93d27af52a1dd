import { describe, expect, test } from 'vitest';
import { points } from '#domain/points.ts';
import { stamps } from '#domain/stamps.ts';
import { entryIdOf } from '#domain/uuid.ts';
import type { Entry, LedgerEvent } from '#ledger/entry.ts';
import {
  after,
  atTheKeypad,
  hanaOnDuty,
  jisoo,
  minji,
  tapNumber,
  theManager,
} from '#tests/support/cafe.ts';
import { entryOf, type Telling } from '#tests/support/given.ts';
import { recentTapsOf } from './recentTaps.ts';

const visited = { type: 'VisitRecorded' };
const granted = (count: number) => ({
  type: 'StampsGranted',
  stamps: stamps(count),
  expiresAt: null,
});
const redeemed = { type: 'RewardRedeemed', rewardId: 'coffee', stamps: stamps(10) };
const pinAccepted = { type: 'PinAccepted' };

/** The n-th tap of the day, with everything it became. */
const tap = (n: number, events: readonly LedgerEvent[], telling: Telling = {}): readonly Entry[] =>
  events.map((event, index) => ({
    ...entryOf(event, n),
    id: entryIdOf(tapNumber(n), index),
    ...telling,
  }));

const undoOf = (undone: readonly Entry[], n: number): readonly Entry[] =>
  undone.map((entry, index) => ({
    ...entryOf({ type: entry.event.type === 'VisitRecorded' ? 'VisitReversed' : 'GrantUndone' }, n),
    id: entryIdOf(tapNumber(n), index),
    reverses: entry.id,
  }));

const tapsOf = (...taps: readonly (readonly Entry[])[]) => recentTapsOf(taps.flat());

describe('the list of recent taps', () => {
  test('shows a visit and its stamps as one line', () => {
    expect(tapsOf(tap(1, [visited, granted(2)], { actor: hanaOnDuty }))).toEqual([
      {
        tapId: tapNumber(1),
        customerId: minji,
        at: after(1),
        actor: hanaOnDuty,
        kind: 'grant',
        stamps: 2,
        isUndone: false,
      },
    ]);
  });

  test('begins with the newest', () => {
    const taps = tapsOf(
      tap(1, [visited, granted(1)]),
      tap(2, [visited, granted(2)], { subject: jisoo }),
      tap(3, [visited, granted(3)]),
    );

    expect(taps.map(({ stamps: count }) => count)).toEqual([3, 2, 1]);
    expect(taps.map(({ customerId }) => customerId)).toEqual([minji, jisoo, minji]);
  });

  test('shows a visit without a stamp', () => {
    expect(tapsOf(tap(1, [visited]))).toMatchObject([{ kind: 'grant', stamps: 0 }]);
  });

  test('shows a reward with what it cost, and not the PIN that confirmed it', () => {
    const [pin] = tap(1, [pinAccepted], { book: 'staff' });
    const [, reward] = tap(1, [pinAccepted, redeemed], { actor: atTheKeypad });

    expect(recentTapsOf([pin, reward].filter((entry) => entry !== undefined))).toMatchObject([
      { tapId: tapNumber(1), kind: 'redemption', stamps: 10, isUndone: false },
    ]);
  });

  test('marks a tap that was taken back, and has no line for the taking back', () => {
    const first = tap(1, [visited, granted(2)]);

    expect(tapsOf(first, tap(2, [visited, granted(1)]), undoOf(first, 3))).toMatchObject([
      { tapId: tapNumber(2), isUndone: false },
      { tapId: tapNumber(1), isUndone: true, stamps: 2 },
    ]);
  });

  test('says who took a tap back, when, and why where a reason was asked for', () => {
    const first = tap(1, [visited, granted(2)]);
    const [visit] = first;
    const reversal = tap(9, [{ type: 'VisitReversed', reason: 'WrongNumber' } as LedgerEvent], {
      actor: theManager,
      ...(visit && { reverses: visit.id }),
    });

    expect(tapsOf(first, reversal)).toMatchObject([
      { isUndone: true, undoing: { at: after(9), actor: theManager, reason: 'WrongNumber' } },
    ]);
    expect(tapsOf(first, undoOf(first, 2))).toMatchObject([{ undoing: { reason: null } }]);
  });

  test('shows a paper card that was moved over as one', () => {
    const paper = { ...granted(7), origin: 'PaperCard' } as LedgerEvent;

    expect(tapsOf(tap(1, [paper]))).toMatchObject([{ kind: 'paperCard', stamps: 7 }]);
  });

  test('that begins in the middle of a tap shows what is there', () => {
    const [, grant] = tap(1, [visited, granted(2)]);

    expect(recentTapsOf(grant ? [grant] : [])).toMatchObject([{ kind: 'grant', stamps: 2 }]);
  });

  test('that begins after the tap an undo takes back has no line for it', () => {
    expect(tapsOf(undoOf(tap(1, [visited]), 2))).toEqual([]);
  });

  test('leaves out other books, points and the events of a newer app', () => {
    expect(
      tapsOf(
        tap(1, [{ type: 'ShopFounded' }], { book: 'program' }),
        tap(2, [{ type: 'PhoneLinked' }], { book: 'person' }),
        tap(3, [{ type: 'PointsGranted', points: points(450) } as LedgerEvent]),
        tap(4, [{ type: 'WheelSpun' }]),
      ),
    ).toEqual([]);
  });

  test('of a quiet morning is empty', () => {
    expect(recentTapsOf([])).toEqual([]);
  });
});
