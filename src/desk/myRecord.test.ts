import { expect, test } from 'vitest';
import type { Card } from '#books/card/card.ts';
import type { Person } from '#books/person/person.ts';
import { stamps } from '#domain/stamps.ts';
import type { Won } from '#domain/won.ts';
import { after, atTheKeypad, minji, tapNumber } from '#tests/support/cafe.ts';
import { type Counter, openCafe } from '#tests/support/counter.ts';
import { answerSlip } from './asks.ts';
import { errandSlips, firstVisitSlips } from './checkIn.ts';
import { type MyRecord, myRecordOf } from './myRecord.ts';
import { undoSlips } from './undo.ts';

const text = { textVersion: 1, channels: ['text'] } as const;

test('a customer reads all that is kept: stamps, days, what was bought, what was agreed to', async () => {
  const cafe = await openWithMinji();
  const purchase = { stamps: stamps(4), amount: 9500 as Won };
  await cafe.tap(errandSlips(minji, { type: 'Visit', purchase }));
  await cafe.tap(
    [answerSlip({ customerId: minji }, { type: 'heardFrom', source: 'friend' }, text)],
    { actor: atTheKeypad },
  );

  const record = await recordOf(cafe);

  expect(record).toEqual({
    balance: 6,
    visits: 2,
    joinedAt: after(2),
    lastVisitAt: after(3),
    lines: [
      line({ tapId: tapNumber(3), at: after(3), stamps: 4, amount: 9500 as Won }),
      line({ tapId: tapNumber(2), at: after(2), stamps: 2 }),
    ],
    advertising: null,
    nightAdvertising: null,
    heardFrom: 'friend',
    notice: { noticeVersion: 1, basis: 'contract', retentionMonths: 24 },
    retentionMonths: 24,
  });
});

test('what was taken back is still kept, and is shown as taken back', async () => {
  const cafe = await openWithMinji();
  await cafe.tap(errandSlips(minji, { type: 'Visit', purchase: { stamps: stamps(1) } }));
  const undo = { tapId: cafe.lastTap(), customerId: minji, elapsedMs: 0, isLastTrace: false };
  await cafe.tap(undoSlips(undo));

  const { balance, lines } = await recordOf(cafe);

  expect(balance).toBe(2);
  expect(lines.map(({ isUndone }) => isUndone)).toEqual([true, false]);
});

test('a reward is named by what was taken', async () => {
  const cafe = await openWithMinji();
  await cafe.tap(errandSlips(minji, { type: 'Visit', purchase: { stamps: stamps(5) } }));
  await cafe.tap([
    { book: 'card', subject: minji, command: { type: 'RedeemReward', rewardId: 'cookie' } },
  ]);

  const { balance, lines } = await recordOf(cafe);

  expect(balance).toBe(2);
  expect(lines[0]).toMatchObject({ kind: 'redemption', rewardId: 'cookie' });
});

const line = (told: Partial<MyRecord['lines'][number]>) => ({
  kind: 'grant',
  isUndone: false,
  rewardId: null,
  amount: null,
  basket: [],
  ...told,
});

async function openWithMinji(): Promise<Counter> {
  const cafe = await openCafe();
  const joining = {
    customerId: minji,
    phoneKey: 'her number',
    sealed: { keyId: 'first key', phoneKey: 'her number', box: 'closed' },
    notice: { noticeVersion: 1, basis: 'contract', retentionMonths: 24 },
  } as const;
  await cafe.tap(firstVisitSlips(joining, { type: 'Visit', purchase: { stamps: stamps(2) } }));
  return cafe;
}

async function recordOf(cafe: Counter): Promise<MyRecord> {
  const [person, card] = await Promise.all([
    cafe.store.findRow(`person/${minji}`),
    cafe.store.findRow(`card/${minji}`),
  ]);
  const customer = { person: person?.state as Person, card: card?.state as Card };
  const entries = (await cafe.readEntries()).filter(({ subject }) => subject === minji);
  return myRecordOf(customer, entries, 36);
}
