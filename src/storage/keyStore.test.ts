import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Command, CounterSlip } from '#desk/command.ts';
import { shopLedger } from '#desk/shopLedger.ts';
import type { CommandId, ShopId } from '#domain/ids.ts';
import { createExecute } from '#ledger/execute.ts';
import type { LedgerStore } from '#ledger/ledgerStore.ts';
import { coffeeAtTen, opening, sunday, tapNumber, theTabletItself } from '#tests/support/cafe.ts';
import { openTestDatabase } from '#tests/support/openTestDatabase.ts';
import { randomBytes } from '#vault/bytes.ts';
import { createRecoveryCode } from '#vault/recoveryCode.ts';
import { createShopKey } from '#vault/shopKey.ts';
import { createDexieLedgerStore } from './dexieLedgerStore.ts';
import { findRow } from './findRows.ts';
import { loadKeys, storeKeysWith } from './keyStore.ts';

test('a shop is founded together with its keys', async () => {
  const { database } = await openTestDatabase();
  const keys = await newKeys();
  expect(await loadKeys(database)).toBeUndefined();

  const founded = await storeKeysWith(database, keys, () =>
    foundShop(createDexieLedgerStore(database), 1),
  );

  expect(founded.ok).toBe(true);
  expect((await loadKeys(database))?.wrapped).toEqual(keys.wrapped);
  expect((await loadKeys(database))?.keyring.keyId).toBe(keys.keyring.keyId);
  expect(await findRow(database, 'program/shop')).toMatchObject({ state: { shopId: 'shop 1' } });
});

test('two tabs that found a shop at once end with one shop and its own keys', async () => {
  const name = crypto.randomUUID();
  const tabs = await Promise.all([openTestDatabase(name), openTestDatabase(name)]);
  const keys = await Promise.all([newKeys(), newKeys()]);

  const founded = await Promise.all(
    tabs.map(async ({ database }, tab) => {
      const store = createDexieLedgerStore(database);
      return storeKeysWith(database, keys[tab] ?? (await newKeys()), () => foundShop(store, tab));
    }),
  );

  expect(founded.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  const winner = founded.findIndex(({ ok }) => ok);
  for (const { database } of tabs) {
    expect((await loadKeys(database))?.wrapped).toEqual(keys[winner]?.wrapped);
    expect(await findRow(database, 'program/shop')).toMatchObject({
      state: { shopId: `shop ${winner}`, version: 1 },
    });
  }
});

test('a second founding is refused and keeps the first keys', async () => {
  const { database } = await openTestDatabase();
  const store = createDexieLedgerStore(database);
  const first = await newKeys();
  await storeKeysWith(database, first, () => foundShop(store, 1));

  const second = await storeKeysWith(database, await newKeys(), () => foundShop(store, 2));

  expect(second).toEqual({ ok: false, failure: { type: 'AlreadyFounded' } });
  expect((await loadKeys(database))?.wrapped).toEqual(first.wrapped);
});

test('a founding that breaks stores neither the shop nor its keys', async () => {
  const { database } = await openTestDatabase();
  const store = createDexieLedgerStore(database);

  const broken = storeKeysWith(database, await newKeys(), async () => {
    await foundShop(store, 1);
    throw new Error('a bug after the founding');
  });

  await expect(broken).rejects.toThrow('a bug after the founding');
  expect(await loadKeys(database)).toBeUndefined();
  expect(await findRow(database, 'program/shop')).toBeUndefined();
});

const newKeys = () => createShopKey(createRecoveryCode(randomBytes));

function foundShop(store: LedgerStore, n: number) {
  const execute = createExecute<Command, { readonly type: string }>(shopLedger([]), store);
  return execute({
    id: tapOf(n),
    now: opening,
    businessDay: sunday,
    isSuspect: false,
    actor: theTabletItself,
    slips: [foundingSlip(n)],
  });
}

const tapOf = (n: number): CommandId => tapNumber(n + 1);

const foundingSlip = (n: number): CounterSlip => ({
  book: 'program',
  subject: 'shop',
  command: {
    type: 'FoundShop',
    shopId: `shop ${n}` as ShopId,
    sign: { name: '단골 카페', sealText: '단골' },
    hours: { zone: 'Asia/Seoul', closingHour: 0 },
    program: coffeeAtTen,
    retentionMonths: 24,
  },
});
