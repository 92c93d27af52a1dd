import { describe, expect, test } from 'vitest';
import { minji, tapNumber } from '#tests/support/cafe.ts';
import { laterReversalSlips } from './laterReversal.ts';
import { forgetSlips, reverseSlip, takeBackAnswersSlip } from './undo.ts';

const tapId = tapNumber(1);
const reversal = { tapId, customerId: minji, isLastTrace: true } as const;

describe('a manager who takes a tap back later', () => {
  test('erases a number that was wrong, where nothing else is left of it', () => {
    expect(laterReversalSlips({ ...reversal, reason: 'WrongNumber' })).toEqual([
      reverseSlip(minji, tapId, 'WrongNumber'),
      ...forgetSlips(minji),
    ]);
  });

  test('leaves whoever came again, without what a stranger answered for them', () => {
    const known = { ...reversal, isLastTrace: false };

    expect(laterReversalSlips({ ...known, reason: 'WrongNumber' })).toEqual([
      reverseSlip(minji, tapId, 'WrongNumber'),
      takeBackAnswersSlip(minji, tapId),
    ]);
  });

  test('leaves customer and answers alone where the number was right', () => {
    for (const reason of ['WrongCount', 'Duplicate', 'Other'] as const) {
      expect(laterReversalSlips({ ...reversal, reason })).toEqual([
        reverseSlip(minji, tapId, reason),
      ]);
    }
  });
});
