import { describe, test } from 'vitest';
import { points } from '#domain/points.ts';
import { stamps } from '#domain/stamps.ts';
import { won } from '#domain/won.ts';
import {
  atTheKeypad,
  hanaOnDuty,
  soraTheOwner,
  tapNumber,
  theManager,
} from '#tests/support/cafe.ts';
import { entryNumber, entryOf, onBook } from '#tests/support/given.ts';
import { cardBook } from './cardBook.ts';
import type { CardEvent } from './events.ts';

const given = onBook(cardBook);

const granted: CardEvent = { type: 'StampsGranted', stamps: stamps(2), expiresAt: null };
const redeemed: CardEvent = { type: 'RewardRedeemed', rewardId: 'coffee', stamps: stamps(2) };
const reverse = (n: number) =>
  ({ type: 'ReverseTap', tapId: tapNumber(n), reason: 'WrongNumber' }) as const;
const byTheManager = { actor: theManager };

describe('reversing a tap later', () => {
  test('takes a manager or the owner, and never staff or the customer', () => {
    const reversed = {
      event: {
        type: 'StampGrantReversed',
        stamps: stamps(2),
        expiresAt: null,
        reason: 'WrongNumber',
      },
      reverses: entryNumber(1),
    } as const;

    given(granted).when(reverse(1), byTheManager).happensAs(reversed);
    given(granted).when(reverse(1), { actor: soraTheOwner }).happensAs(reversed);
    for (const actor of [hanaOnDuty, atTheKeypad]) {
      given(granted).when(reverse(1), { actor }).isRefused({ type: 'ManagersOnly' });
    }
  });

  test.each<readonly [CardEvent, CardEvent]>([
    [
      { type: 'VisitRecorded', amount: won(4500) },
      { type: 'VisitReversed', amount: won(4500), reason: 'WrongNumber' },
    ],
    [
      { type: 'StampsGranted', stamps: stamps(7), expiresAt: null, origin: 'PaperCard' },
      {
        type: 'StampGrantReversed',
        stamps: stamps(7),
        expiresAt: null,
        origin: 'PaperCard',
        reason: 'WrongNumber',
      },
    ],
    [
      { type: 'PointsGranted', points: points(450), expiresAt: null },
      { type: 'PointGrantReversed', points: points(450), expiresAt: null, reason: 'WrongNumber' },
    ],
    [
      redeemed,
      {
        type: 'RedemptionReversed',
        rewardId: 'coffee',
        stamps: stamps(2),
        reason: 'WrongNumber',
      },
    ],
    [
      { type: 'PointsSpent', points: points(450) },
      { type: 'PointSpendReversed', points: points(450), reason: 'WrongNumber' },
    ],
  ])('keeps the reason beside what it takes back: $0.type', (event, reversed) => {
    given(event)
      .when(reverse(1), byTheManager)
      .happensAs({ event: reversed, reverses: entryNumber(1) });
  });

  test('takes a whole tap back, and only what still stands of it', () => {
    const visit = entryOf({ type: 'VisitRecorded' }, 1);
    const grant = entryOf(granted, 2);

    given({ type: 'VisitRecorded' }, granted, [
      { type: 'StampGrantReversed', stamps: stamps(2), expiresAt: null },
      { reverses: grant.id },
    ])
      .when(reverse(1), { ...byTheManager, entriesOfTap: () => [visit, grant] })
      .happensAs({ event: { type: 'VisitReversed', reason: 'WrongNumber' }, reverses: visit.id });
  });

  test('happens once', () => {
    given(granted, [
      { type: 'StampGrantReversed', stamps: stamps(2), expiresAt: null },
      { reverses: entryNumber(1) },
    ])
      .when(reverse(1), byTheManager)
      .isRefused({ type: 'AlreadyUndone' });
  });

  test('of what never happened is refused', () => {
    given(granted).when(reverse(7), byTheManager).isRefused({ type: 'NothingToUndo' });
  });
});
