import { describe, expect, test } from 'vitest';
import { emptyCard } from '#books/card/card.ts';
import type { MenuItemId, PendingId } from '#domain/ids.ts';
import { stamps } from '#domain/stamps.ts';
import { won } from '#domain/won.ts';
import { hana, jisoo, minji, tapNumber } from '#tests/support/cafe.ts';
import { entryOf } from '#tests/support/given.ts';
import {
  confirmRegisteredSlip,
  type Errand,
  errandSlips,
  firstVisitSlips,
  visitSlips,
} from './checkIn.ts';
import { pinAttemptSlip, redeemSlips } from './redeem.ts';
import { eraseSlip, isLastTraceOn, takeBackAnswersSlip, undoSlips } from './undo.ts';

const latte = { itemId: 'latte' as MenuItemId, count: 1, price: won(4500) };
const sealed = { keyId: 'first key', phoneKey: 'hers', last4Key: '1534', box: 'closed' };
const takeBack = {
  tapId: tapNumber(1),
  customerId: minji,
  elapsedMs: 60_000,
  isLastTrace: true,
};
const undoTap = {
  book: 'card',
  subject: minji,
  command: { type: 'UndoTap', tapId: tapNumber(1), elapsedMs: 60_000 },
};

describe('checking in', () => {
  test('a known customer is one slip for the card', () => {
    expect(visitSlips(minji, { stamps: stamps(2), amount: won(4500), basket: [latte] })).toEqual([
      {
        book: 'card',
        subject: minji,
        command: { type: 'RecordVisit', stamps: stamps(2), amount: won(4500), basket: [latte] },
      },
    ]);
  });

  test.each<Errand>([
    { type: 'Visit', purchase: { stamps: stamps(1) } },
    { type: 'VisitAlone' },
    { type: 'PaperCard', stamps: stamps(7) },
    { type: 'AwaitStaff', pendingId: 'in the tray' as PendingId, stamps: stamps(1) },
  ])('for $type is somebody who is still known', (errand) => {
    expect(errandSlips(minji, errand)).toMatchObject([
      { book: 'person', subject: minji, command: { type: 'ConfirmRegistered' } },
      {},
    ]);
  });

  test('the number of the receipt goes beside the command, not into it', () => {
    expect(visitSlips(minji, { stamps: stamps(2), receipt: 'A-17' })).toEqual([
      {
        book: 'card',
        subject: minji,
        command: { type: 'RecordVisit', stamps: stamps(2) },
        receipt: 'A-17',
      },
    ]);
  });

  test('a new customer is registered in the same tap, and only that slip is sealed', () => {
    const joining = {
      customerId: minji,
      phoneKey: 'hers',
      sealed,
      notice: { noticeVersion: 1, basis: 'contract', retentionMonths: 24 },
    } as const;

    expect(firstVisitSlips(joining, { type: 'Visit', purchase: { stamps: stamps(1) } })).toEqual([
      {
        book: 'person',
        subject: minji,
        command: {
          type: 'RegisterPerson',
          phoneKey: 'hers',
          noticeVersion: 1,
          basis: 'contract',
          retentionMonths: 24,
        },
        sealed,
      },
      { book: 'card', subject: minji, command: { type: 'RecordVisit', stamps: stamps(1) } },
    ]);
  });
});

test('a reward leaves the counter with the PIN of whoever hands it over, in one tap', () => {
  expect(redeemSlips(minji, 'coffee', pinAttemptSlip(hana, { isRight: true }))).toEqual([
    confirmRegisteredSlip(minji),
    {
      book: 'staff',
      subject: hana,
      command: { type: 'RecordPinAttempt', isRight: true },
    },
    { book: 'card', subject: minji, command: { type: 'RedeemReward', rewardId: 'coffee' } },
  ]);
});

describe('undoing', () => {
  test('a visit takes back the card’s part, and what was answered after it', () => {
    expect(undoSlips({ ...takeBack, isLastTrace: false })).toEqual([
      undoTap,
      takeBackAnswersSlip(minji, tapNumber(1)),
    ]);
  });

  test('the last trace erases the person as well, because the number may be a stranger’s', () => {
    expect(undoSlips(takeBack)).toEqual([
      undoTap,
      { book: 'card', subject: minji, command: { type: 'ConfirmTraceless' } },
      eraseSlip(minji, 'FirstVisitUndone'),
    ]);
  });
});

describe('the last trace of a customer', () => {
  const visited = entryOf({ type: 'VisitRecorded' }, 2);
  const granted = entryOf({ type: 'StampsGranted', stamps: stamps(2), expiresAt: null }, 3);
  const cardWith = (visits: number, count: number) => ({
    ...emptyCard,
    visits,
    stamps: { open: [{ expiresAt: null, count }], deficit: 0 },
  });

  test('is a tap that brought everything on the card', () => {
    expect(isLastTraceOn(cardWith(1, 2), minji, [visited, granted])).toBe(true);
    expect(isLastTraceOn(cardWith(0, 2), minji, [granted])).toBe(true);
  });

  test('is not a tap of somebody who came again, or has more stamps', () => {
    expect(isLastTraceOn(cardWith(2, 4), minji, [visited, granted])).toBe(false);
    expect(isLastTraceOn(cardWith(1, 9), minji, [visited, granted])).toBe(false);
  });

  test('is never a tap of somebody else, nor a redemption', () => {
    const redeemed = entryOf({ type: 'RewardRedeemed', rewardId: 'coffee', stamps: stamps(2) }, 2);

    expect(isLastTraceOn(cardWith(1, 2), jisoo, [visited, granted])).toBe(false);
    expect(isLastTraceOn(cardWith(0, 0), minji, [redeemed])).toBe(false);
  });
});

test('a person is erased at their own wish', () => {
  expect(eraseSlip(minji, 'Asked')).toEqual({
    book: 'person',
    subject: minji,
    command: { type: 'ErasePerson', reason: 'Asked' },
  });
});
