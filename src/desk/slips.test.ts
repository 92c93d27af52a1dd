import { describe, expect, test } from 'vitest';
import { stamps } from '#domain/stamps.ts';
import { won } from '#domain/won.ts';
import { hana, jisoo, minji, tapNumber } from '#tests/support/cafe.ts';
import { entryOf } from '#tests/support/given.ts';
import { firstVisitSlips, visitSlips } from './checkIn.ts';
import { redeemSlips } from './redeem.ts';
import { eraseSlip, undoSlips } from './undo.ts';

const sealed = { keyId: 'first key', phoneKey: 'hers', last4Key: '1534', box: 'closed' };
const takeBack = { tapId: tapNumber(1), customerId: minji, elapsedMs: 60_000, isLastTrace: true };
const undoTap = {
  book: 'card',
  subject: minji,
  command: { type: 'UndoTap', tapId: tapNumber(1), elapsedMs: 60_000 },
};

describe('checking in', () => {
  test('a known customer is one slip for the card', () => {
    expect(visitSlips(minji, { stamps: stamps(2), amount: won(4500), item: 'latte' })).toEqual([
      {
        book: 'card',
        subject: minji,
        command: { type: 'RecordVisit', stamps: stamps(2), amount: won(4500), item: 'latte' },
      },
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
      noticeVersion: 1,
      basis: 'contract',
    } as const;

    expect(firstVisitSlips(joining, { stamps: stamps(1) })).toEqual([
      {
        book: 'person',
        subject: minji,
        command: { type: 'RegisterPerson', phoneKey: 'hers', noticeVersion: 1, basis: 'contract' },
        sealed,
      },
      { book: 'card', subject: minji, command: { type: 'RecordVisit', stamps: stamps(1) } },
    ]);
  });
});

test('a reward leaves the counter with the PIN of whoever hands it over, in one tap', () => {
  expect(redeemSlips(minji, 'coffee', hana)).toEqual([
    {
      book: 'staff',
      subject: hana,
      command: { type: 'RecordPinAttempt', isRight: true },
    },
    { book: 'card', subject: minji, command: { type: 'RedeemReward', rewardId: 'coffee' } },
  ]);
});

describe('undoing', () => {
  const linked = { ...entryOf({ type: 'PhoneLinked' }, 1), book: 'person' };
  const visited = entryOf({ type: 'VisitRecorded' }, 2);

  test('a visit takes back the card’s part', () => {
    const cameBefore = { ...takeBack, isLastTrace: false };

    expect(undoSlips(cameBefore, [visited])).toEqual([undoTap]);
    expect(undoSlips(takeBack, [])).toEqual([undoTap]);
  });

  test('a first visit erases the person as well, because the number may be a stranger’s', () => {
    expect(undoSlips(takeBack, [linked, visited])).toEqual([
      undoTap,
      eraseSlip(minji, 'FirstVisitUndone'),
    ]);
  });

  test('a first visit leaves whoever came again since', () => {
    const cameAgain = { ...takeBack, isLastTrace: false };

    expect(undoSlips(cameAgain, [linked, visited])).toEqual([undoTap]);
  });

  test('never erases somebody else who was registered in that tap', () => {
    const jisoos = [linked, visited].map((entry) => ({ ...entry, subject: jisoo }));

    expect(undoSlips(takeBack, jisoos)).toEqual([undoTap]);
  });
});

test('a person is erased at their own wish', () => {
  expect(eraseSlip(minji, 'Asked')).toEqual({
    book: 'person',
    subject: minji,
    command: { type: 'ErasePerson', reason: 'Asked' },
  });
});
