import { describe, expect, test } from 'vitest';
import { consentOf } from '#books/person/answers.ts';
import type { Person } from '#books/person/person.ts';
import type { CommandId, PendingId } from '#domain/ids.ts';
import { stamps } from '#domain/stamps.ts';
import { atTheKeypad, minji, soraTheOwner, theManager } from '#tests/support/cafe.ts';
import { type Counter, openCafe } from '#tests/support/counter.ts';
import { answerSlip } from './asks.ts';
import { errandSlips, firstVisitSlips } from './checkIn.ts';
import { laterReversalSlips } from './laterReversal.ts';
import { approveSlips } from './tray.ts';
import { undoSlips } from './undo.ts';

const pendingId = 'in the tray' as PendingId;
const text = { textVersion: 1, channels: ['text'] } as const;
const known = {
  customerId: minji,
  phoneKey: 'hers',
  sealed: { keyId: 'first key', phoneKey: 'hers', box: 'closed' },
  notice: { noticeVersion: 1, basis: 'contract', retentionMonths: 24 },
} as const;

describe('a stranger with Minji’s number whom staff approve, and who wants advertising', () => {
  test('who is undone after the staff’s yes has consented to nothing', async () => {
    const cafe = await openCafeWithMinji();
    const tapId = await approveStranger(cafe);
    const undo = { tapId, customerId: minji, elapsedMs: 60_000 };

    expect((await consent(cafe))?.status).toBe('given');
    expect((await cafe.tap(undoSlips({ ...undo, isLastTrace: false }))).ok).toBe(true);

    expect(await consent(cafe)).toBeUndefined();
    expect((await cafe.verify()).findings).toEqual([]);
  });

  test('whom a manager takes back later has consented to nothing either', async () => {
    const cafe = await openCafeWithMinji();
    const tapId = await approveStranger(cafe);
    const wrong = { tapId, customerId: minji, reason: 'WrongNumber' } as const;
    const slips = laterReversalSlips({ ...wrong, isLastTrace: false });

    expect((await cafe.tap(slips, { actor: theManager })).ok).toBe(true);

    expect(await consent(cafe)).toBeUndefined();
  });
});

test('whoever answers after the undo, on a screen that still asks, has not answered', async () => {
  const cafe = await openCafeWithMinji();
  const tapId = await visitOnce(cafe);
  const undo = { tapId, customerId: minji, elapsedMs: 60_000 };
  await cafe.tap(undoSlips({ ...undo, isLastTrace: false }));

  expect(await sayYes(cafe, tapId)).toEqual({ ok: false, failure: { type: 'NoLongerAsked' } });

  expect(await consent(cafe)).toBeUndefined();
  expect((await cafe.verify()).findings).toEqual([]);
});

/** Minji was here before. */
async function openCafeWithMinji(): Promise<Counter> {
  const cafe = await openCafe();
  const handOff = { type: 'customerFirst' } as const;
  const purchase = { stamps: stamps(1) };
  await cafe.tap([{ book: 'program', subject: 'shop', command: { type: 'SetHandOff', handOff } }], {
    actor: soraTheOwner,
  });
  await cafe.tap(firstVisitSlips(known, { type: 'Visit', purchase }));
  return cafe;
}

async function approveStranger(cafe: Counter): Promise<CommandId> {
  const errand = { type: 'AwaitStaff', pendingId, stamps: stamps(1) } as const;
  await cafe.tap(errandSlips(minji, errand), { actor: atTheKeypad });
  await cafe.tap(approveSlips(pendingId, minji, { stamps: stamps(1) }));
  const tapId = cafe.lastTap();
  expect((await sayYes(cafe, tapId)).ok).toBe(true);
  return tapId;
}

async function visitOnce(cafe: Counter): Promise<CommandId> {
  await cafe.tap(errandSlips(minji, { type: 'Visit', purchase: { stamps: stamps(1) } }));
  return cafe.lastTap();
}

const sayYes = (cafe: Counter, askedAfter: CommandId) =>
  cafe.tap(
    [answerSlip({ customerId: minji, askedAfter }, { type: 'advertising', isGiven: true }, text)],
    { actor: atTheKeypad },
  );

async function consent(cafe: Counter) {
  const row = await cafe.store.findRow('person/minji');
  return consentOf(row?.state as Person, 'advertising');
}
