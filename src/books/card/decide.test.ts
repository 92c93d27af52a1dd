import { describe, test } from 'vitest';
import type { MenuItemId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import { points } from '#domain/points.ts';
import { stamps } from '#domain/stamps.ts';
import { won } from '#domain/won.ts';
import { coffeeAtTen, jisoo, tapNumber } from '#tests/support/cafe.ts';
import { entryNumber, entryOf, onBook } from '#tests/support/given.ts';
import { cardBook } from './cardBook.ts';
import type { CardEvent } from './events.ts';

const given = onBook(cardBook);

const latte = { itemId: 'latte' as MenuItemId, count: 1, price: won(4500) };

const visited: CardEvent = { type: 'VisitRecorded' };
const granted = (count: number, expiresAt: Instant | null = null): CardEvent => ({
  type: 'StampsGranted',
  stamps: stamps(count),
  expiresAt,
});
const boughtCoffee: CardEvent = {
  type: 'RewardRedeemed',
  rewardId: 'coffee',
  stamps: stamps(10),
};
const pointsGranted = (count: number): CardEvent => ({
  type: 'PointsGranted',
  points: points(count),
  expiresAt: null,
});

describe('a visit', () => {
  test('is recorded with the stamps that staff set', () => {
    given()
      .when({ type: 'RecordVisit', stamps: stamps(2) })
      .happens(visited, granted(2));
  });

  test('remembers what was paid and what was ordered', () => {
    given()
      .when({ type: 'RecordVisit', stamps: stamps(1), amount: won(4500), basket: [latte] })
      .happens({ type: 'VisitRecorded', amount: won(4500), basket: [latte] }, granted(1));
  });

  test('paid with a voucher was worth nothing, which is not the same as unknown', () => {
    given()
      .when({ type: 'RecordVisit', stamps: stamps(1), amount: won(0) })
      .happens({ type: 'VisitRecorded', amount: won(0) }, granted(1));
  });

  test('without a drink earns no stamp and is a visit all the same', () => {
    given()
      .when({ type: 'RecordVisit', stamps: stamps(0) })
      .happens(visited);
  });

  test('earns up to the most stamps one tap may grant, and not one more', () => {
    given()
      .when({ type: 'RecordVisit', stamps: stamps(4) })
      .happens(visited, granted(4));
    given()
      .when({ type: 'RecordVisit', stamps: stamps(5) })
      .happens(visited, granted(5));
    given()
      .when({ type: 'RecordVisit', stamps: stamps(6) })
      .isRefused({ type: 'TooManyStampsAtOnce', stampsMax: stamps(5) });
  });
});

describe('redeeming a reward', () => {
  const redeemCoffee = { type: 'RedeemReward', rewardId: 'coffee' } as const;

  test('is refused one stamp below its price, and says what is missing', () => {
    given(granted(5), granted(4))
      .when(redeemCoffee)
      .isRefused({ type: 'NotEnoughStamps', stampsMissing: stamps(1) });
  });

  test('costs exactly the price, at the price and above it', () => {
    given(granted(5), granted(5)).when(redeemCoffee).happens(boughtCoffee);
    given(granted(5), granted(5), granted(1)).when(redeemCoffee).happens(boughtCoffee);
  });

  test('is refused on an empty card', () => {
    given()
      .when(redeemCoffee)
      .isRefused({ type: 'NotEnoughStamps', stampsMissing: stamps(10) });
  });

  test('spends the leftovers of a card only once', () => {
    given(granted(5), granted(5), granted(3), boughtCoffee)
      .when(redeemCoffee)
      .isRefused({ type: 'NotEnoughStamps', stampsMissing: stamps(7) });
  });

  test('takes each reward of the price list at its own price', () => {
    given(granted(5))
      .when({ type: 'RedeemReward', rewardId: 'cookie' })
      .happens({ type: 'RewardRedeemed', rewardId: 'cookie', stamps: stamps(5) });
    given(granted(4))
      .when({ type: 'RedeemReward', rewardId: 'cookie' })
      .isRefused({ type: 'NotEnoughStamps', stampsMissing: stamps(1) });
  });

  test('is refused for what is not on the price list', () => {
    given(granted(5), granted(5))
      .when({ type: 'RedeemReward', rewardId: 'cake' })
      .isRefused({ type: 'NoSuchReward' });
    given(granted(5), granted(5))
      .when(redeemCoffee, { program: { ...coffeeAtTen, rewards: [] } })
      .isRefused({ type: 'NoSuchReward' });
  });

  test('counts a deficit that an undo left as missing too', () => {
    given(granted(5), granted(5), boughtCoffee, [
      { type: 'StampGrantReversed', stamps: stamps(5), expiresAt: null },
      { reverses: entryNumber(1) },
    ])
      .when(redeemCoffee)
      .isRefused({ type: 'NotEnoughStamps', stampsMissing: stamps(15) });
  });
});

describe('points', () => {
  test('are granted in whole points', () => {
    given()
      .when({ type: 'GrantPoints', points: points(450) })
      .happens(pointsGranted(450));
  });

  test('are spent down to the last one, and not beyond', () => {
    given(pointsGranted(450))
      .when({ type: 'SpendPoints', points: points(450) })
      .happens({ type: 'PointsSpent', points: points(450) });
    given(pointsGranted(450))
      .when({ type: 'SpendPoints', points: points(451) })
      .isRefused({ type: 'NotEnoughPoints', pointsMissing: points(1) });
  });

  test('are not stamps: neither pays for the other', () => {
    given(granted(5))
      .when({ type: 'SpendPoints', points: points(1) })
      .isRefused({ type: 'NotEnoughPoints', pointsMissing: points(1) });
    given(pointsGranted(450))
      .when({ type: 'RedeemReward', rewardId: 'cookie' })
      .isRefused({ type: 'NotEnoughStamps', stampsMissing: stamps(5) });
  });
});

describe('undoing a tap', () => {
  const undo = (n: number, elapsedMs = 60_000) =>
    ({ type: 'UndoTap', tapId: tapNumber(n), elapsedMs }) as const;
  const undoneGrant = { type: 'StampGrantReversed', stamps: stamps(2), expiresAt: null } as const;

  test('is possible until ten minutes after it, and not a second longer', () => {
    const takenBack = { event: undoneGrant, reverses: entryNumber(1) };
    const tooLate = { type: 'UndoTooLate', undoMsMax: 600_000 } as const;

    given(granted(2)).when(undo(1, 0)).happensAs(takenBack);
    given(granted(2)).when(undo(1, 599_000)).happensAs(takenBack);
    given(granted(2)).when(undo(1, 600_000)).happensAs(takenBack);
    given(granted(2)).when(undo(1, 600_001)).isRefused(tooLate);
    given(granted(2)).when(undo(1, 601_000)).isRefused(tooLate);
  });

  test('reverses the visit together with its stamps', () => {
    const visit = entryOf<CardEvent>({ type: 'VisitRecorded', amount: won(4500) }, 1);
    const grant = entryOf<CardEvent>(granted(2), 2);

    given(visit.event, granted(2))
      .when(undo(1), { entriesOfTap: () => [visit, grant] })
      .happensAs(
        { event: { type: 'VisitReversed', amount: won(4500) }, reverses: visit.id },
        { event: undoneGrant, reverses: grant.id },
      );
  });

  test('gives the stamps of a redeemed reward back', () => {
    given(granted(5), granted(5), boughtCoffee)
      .when(undo(3))
      .happensAs({
        event: { type: 'RedemptionReversed', rewardId: 'coffee', stamps: stamps(10) },
        reverses: entryNumber(3),
      });
  });

  test('takes granted points back and gives spent points back', () => {
    const story = [pointsGranted(450), { type: 'PointsSpent', points: points(400) }] as const;

    given(...story)
      .when(undo(1))
      .happensAs({
        event: { type: 'PointGrantReversed', points: points(450), expiresAt: null },
        reverses: entryNumber(1),
      });
    given(...story)
      .when(undo(2))
      .happensAs({
        event: { type: 'PointSpendReversed', points: points(400) },
        reverses: entryNumber(2),
      });
  });

  test('names the lot it takes from by its expiry', () => {
    const newYear = 1_798_729_200_000 as Instant;

    given(granted(2, newYear))
      .when(undo(1))
      .happensAs({
        event: { type: 'StampGrantReversed', stamps: stamps(2), expiresAt: newYear },
        reverses: entryNumber(1),
      });
  });

  test('a second time is refused, however late it is', () => {
    const undone = [granted(2), [undoneGrant, { reverses: entryNumber(1) }]] as const;

    given(...undone)
      .when(undo(1))
      .isRefused({ type: 'AlreadyUndone' });
    given(...undone)
      .when(undo(1, 601_000))
      .isRefused({ type: 'AlreadyUndone' });
  });

  test('that was itself an undo is refused', () => {
    given(granted(2), [undoneGrant, { reverses: entryNumber(1) }])
      .when(undo(2))
      .isRefused({ type: 'NothingToUndo' });
  });

  test('that nobody made is refused', () => {
    given(granted(2)).when(undo(7)).isRefused({ type: 'NothingToUndo' });
  });

  test('of somebody else is refused', () => {
    given(granted(2)).when(undo(1), { subject: jisoo }).isRefused({ type: 'NothingToUndo' });
  });

  test('leaves alone what the tap did to another customer or another book', () => {
    const hers = entryOf<CardEvent>(granted(2), 1);
    const his = { ...entryOf<CardEvent>(granted(3), 2), subject: jisoo };
    const pin = { ...entryOf({ type: 'PinAccepted' }, 3), book: 'staff' };
    const registration = { ...entryOf({ type: 'StampsGranted' }, 4), book: 'person' };

    given(hers.event)
      .when(undo(1), { entriesOfTap: () => [registration, pin, his, hers] })
      .happensAs({ event: undoneGrant, reverses: hers.id });
  });

  test('passes over an event of a newer app', () => {
    const wheelSpun = entryOf({ type: 'WheelSpun' }, 1);

    given()
      .when(undo(1), { entriesOfTap: () => [wheelSpun] })
      .isRefused({ type: 'NothingToUndo' });
  });
});
