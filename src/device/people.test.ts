import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { holdingsOf } from '#books/card/safeguardHoldings.ts';
import { firstVisitSlips } from '#desk/checkIn.ts';
import { mergeSlips } from '#desk/mergePeople.ts';
import { eraseSlip } from '#desk/undo.ts';
import type { CustomerId } from '#domain/ids.ts';
import { fail, ok } from '#domain/result.ts';
import { stamps } from '#domain/stamps.ts';
import { createDexieLedgerStore } from '#storage/dexieLedgerStore.ts';
import { jisoo, minji, soraTheOwner, theManager } from '#tests/support/cafe.ts';
import { type Counter, openCafe } from '#tests/support/counter.ts';
import { openTestDatabase } from '#tests/support/openTestDatabase.ts';
import { createPeople, type People } from './people.ts';
import type { ShopFloor, Writing } from './shopFloor.ts';
import { writeErasing } from './writeErasing.ts';

const join = (customerId: CustomerId, phoneKey: string) =>
  firstVisitSlips(
    {
      customerId,
      phoneKey,
      notice: { noticeVersion: 1, basis: 'contract', retentionMonths: 24 },
      sealed: { keyId: 'first key', phoneKey, last4Key: 'four', box: 'closed' },
    },
    { type: 'Visit', purchase: { stamps: stamps(1) } },
  );

let counter: Counter;
let people: People;
let floor: ShopFloor;

beforeEach(async () => {
  const { database } = await openTestDatabase();
  counter = await openCafe(createDexieLedgerStore(database));
  const vault = {
    open: async () => fail({ type: 'BoxUnreadable' }),
    last4KeyOf: async () => 'four',
  };
  const write = async ({ actor, slips }: Writing) => {
    const written = await counter.tap(slips, { actor });
    return written.ok ? ok({ tapId: counter.lastTap(), entries: written.value }) : written;
  };
  floor = { database, vault: () => vault, write } as never;
  people = createPeople(floor);
  await counter.tap(join(minji, 'hers'));
  await counter.tap(join(jisoo, 'his'));
  const holdings = holdingsOf(await people.loadCard(minji));
  const merge = { from: minji, into: jisoo, reason: 'NewNumber', holdings } as const;
  await counter.tap(mergeSlips(merge), { actor: theManager });
});

describe('R51: somebody who was merged', () => {
  test('is found as who they are now, by either number', async () => {
    expect(await people.findByPhoneKey('hers')).toBe(jisoo);
    expect(await people.findByPhoneKey('his')).toBe(jisoo);
    expect(await people.findByPhoneKey('nobody’s')).toBeUndefined();
  });

  test('is one of those with the last four digits, not two', async () => {
    const found = await people.findByLast4('1534' as never);
    expect(found.map(({ customerId }) => customerId)).toEqual([jisoo]);
  });

  test('is erased with whoever they are, and nothing sealed is left', async () => {
    const erased = await writeErasing(floor, people, {
      customerId: jisoo,
      actor: soraTheOwner,
      reason: 'Asked',
      slipsFor: () => [eraseSlip(jisoo, 'Asked')],
    });

    expect(erased.ok).toBe(true);
    expect((await counter.readEntries()).filter(({ sealed }) => sealed)).toEqual([]);
    expect(await people.findByPhoneKey('hers')).toBeUndefined();
  });
});
