import { describe, expect, test } from 'vitest';
import { emptyCard } from '#books/card/card.ts';
import { isTraceless } from '#books/card/traces.ts';
import type { PendingId } from '#domain/ids.ts';
import { stamps } from '#domain/stamps.ts';
import { won } from '#domain/won.ts';
import { minji, tapNumber } from '#tests/support/cafe.ts';
import { entryNumber, entryOf } from '#tests/support/given.ts';
import { confirmRegisteredSlip } from './checkIn.ts';
import { approveSlips, takeBackSlips } from './tray.ts';
import { isLastTraceOn } from './undo.ts';

const pendingId = 'in the tray' as PendingId;
const spend = { entryId: entryNumber(2), drawn: [], overdrawn: 0 };

test('a yes to whoever is still known takes the check-in from tray to card, in one tap', () => {
  expect(approveSlips(pendingId, minji, { stamps: stamps(2), amount: won(9500) })).toEqual([
    confirmRegisteredSlip(minji),
    { book: 'tray', subject: pendingId, command: { type: 'ApproveCheckIn' } },
    {
      book: 'card',
      subject: minji,
      command: { type: 'RecordVisit', stamps: 2, amount: 9500 },
    },
  ]);
});

describe('a no', () => {
  const known = { pendingId, customerId: minji, isLastTrace: false } as const;

  test('to a known customer leaves the customer known', () => {
    const slips = takeBackSlips({ ...known, by: 'staff' });

    expect(slips[0]).toEqual({
      book: 'tray',
      subject: pendingId,
      command: { type: 'RefuseCheckIn' },
    });
    expect(slips.some(({ command }) => command.type === 'ErasePerson')).toBe(false);
  });

  test('of the customer’s own is told apart from the staff’s', () => {
    expect(takeBackSlips({ ...known, by: 'customer' })[0]?.command.type).toBe('WithdrawCheckIn');
  });

  test('to somebody who was never here forgets the number with it', () => {
    const slips = takeBackSlips({ ...known, by: 'staff', isLastTrace: true });

    expect(slips.slice(1)).toEqual([
      { book: 'card', subject: minji, command: { type: 'ConfirmTraceless' } },
      {
        book: 'person',
        subject: minji,
        command: { type: 'ErasePerson', reason: 'FirstVisitUndone' },
      },
    ]);
  });
});

describe('somebody who moved a paper card over and drank it up', () => {
  const card = { ...emptyCard, spends: [spend] };

  test('is not a stranger, although there is neither visit nor stamp', () => {
    expect(isTraceless(card)).toBe(false);
    expect(isTraceless(emptyCard)).toBe(true);
  });

  test('is not forgotten when the first visit is taken back', () => {
    const visit = entryOf({ type: 'VisitRecorded' }, 1);
    const visited = { ...card, visits: 1 };

    expect(isLastTraceOn(visited, minji, [visit])).toBe(false);
    expect(isLastTraceOn({ ...visited, spends: [] }, minji, [visit])).toBe(true);
    expect(visit.id).toContain(tapNumber(1).slice(0, -2));
  });
});
