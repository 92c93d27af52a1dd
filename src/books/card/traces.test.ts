import { describe, test } from 'vitest';
import { points } from '#domain/points.ts';
import { stamps } from '#domain/stamps.ts';
import { entryNumber, onBook, type Told } from '#tests/support/given.ts';
import { cardBook } from './cardBook.ts';
import type { CardEvent } from './events.ts';

const given = onBook(cardBook);

const confirm = { type: 'ConfirmTraceless' } as const;
const visited: CardEvent = { type: 'VisitRecorded' };
const granted: CardEvent = { type: 'StampsGranted', stamps: stamps(2), expiresAt: null };
const redeemed: CardEvent = { type: 'RewardRedeemed', rewardId: 'coffee', stamps: stamps(2) };
const paid: CardEvent = { type: 'PointsGranted', points: points(5), expiresAt: null };
const takenBack = (reverses: number): Told<CardEvent> => [
  { type: 'VisitReversed' },
  { reverses: entryNumber(reverses) },
];

describe('nothing is left of a customer', () => {
  test('who never came, or whose only visit was taken back; and it leaves no entry', () => {
    given().when(confirm).happens();
    given(visited, takenBack(1)).when(confirm).happens();
  });

  test.each<[string, readonly Told<CardEvent>[]]>([
    ['came once more', [visited, visited, takenBack(1)]],
    ['has stamps', [granted]],
    ['spent them all', [granted, redeemed]],
    ['has points', [paid]],
  ])('unless the customer %s', (_how, story) => {
    given(...story)
      .when(confirm)
      .isRefused({ type: 'HasTrace' });
  });
});
