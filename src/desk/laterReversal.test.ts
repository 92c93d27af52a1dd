import { describe, expect, test } from 'vitest';
import { emptyCard } from '#books/card/card.ts';
import { stamps } from '#domain/stamps.ts';
import { minji, tapNumber } from '#tests/support/cafe.ts';
import { entryOf } from '#tests/support/given.ts';
import { laterReversalSlips } from './laterReversal.ts';
import { eraseSlip, reverseSlip, takeBackAnswersSlip } from './undo.ts';

const tapId = tapNumber(1);
const entriesOfTap = [
  entryOf({ type: 'VisitRecorded' }, 2),
  entryOf({ type: 'StampsGranted', stamps: stamps(2), expiresAt: null }, 3),
];
const cardWith = (visits: number, count: number) => ({
  ...emptyCard,
  visits,
  stamps: { open: [{ expiresAt: null, count }], deficit: 0 },
});

describe('a manager who takes a tap back later', () => {
  test('erases a number that was wrong, where nothing else is left of it', () => {
    const reversal = { tapId, customerId: minji, reason: 'WrongNumber' } as const;

    expect(laterReversalSlips(reversal, cardWith(1, 2), entriesOfTap)).toEqual([
      reverseSlip(minji, tapId, 'WrongNumber'),
      eraseSlip(minji, 'FirstVisitUndone'),
    ]);
  });

  test('leaves whoever came again, without what a stranger answered for them', () => {
    const reversal = { tapId, customerId: minji, reason: 'WrongNumber' } as const;

    expect(laterReversalSlips(reversal, cardWith(4, 9), entriesOfTap)).toEqual([
      reverseSlip(minji, tapId, 'WrongNumber'),
      takeBackAnswersSlip(minji, tapId),
    ]);
  });

  test('leaves what was answered where only the count was wrong', () => {
    const reversal = { tapId, customerId: minji, reason: 'WrongCount' } as const;

    expect(laterReversalSlips(reversal, cardWith(1, 2), entriesOfTap)).toEqual([
      reverseSlip(minji, tapId, 'WrongCount'),
    ]);
  });
});
