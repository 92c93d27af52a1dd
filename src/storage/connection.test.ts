import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { TabletFailure } from '#domain/tabletFailure.ts';
import { minji } from '#tests/support/cafe.ts';
import { openTestDatabase } from '#tests/support/openTestDatabase.ts';
import { within } from './connection.ts';
import type { Database } from './database.ts';
import { createDexieLedgerStore } from './dexieLedgerStore.ts';
import { findRow } from './findRows.ts';

const lost = () => Object.assign(new Error('the browser took it away'), { name: 'AbortError' });
const nothing = { taps: [], rowKeys: [], indexKeys: [], claims: [] };

test('a read over a lost connection is answered over a new one', async () => {
  const { database } = await openTestDatabase();
  await database.rows.put({ key: `card/${minji}`, state: 1 });
  loseConnection(database);

  expect(await findRow(database, `card/${minji}`)).toMatchObject({ state: 1 });
});

test('a tap is tried a second time over a new connection, and no third time', async () => {
  let given = 0;
  const { database } = await openTestDatabase(undefined, {
    onConnectionLost: () => {
      given += 1;
    },
  });
  const store = createDexieLedgerStore(database);
  const transaction = vi.spyOn(database, 'transaction');

  transaction.mockRejectedValueOnce(lost());
  expect(await store.transact(nothing, () => ({ answer: 'decided' }))).toBe('decided');
  expect(given).toBe(0);

  transaction.mockRejectedValueOnce(lost()).mockRejectedValueOnce(lost());
  await expect(store.transact(nothing, () => ({ answer: 'decided' }))).rejects.toThrow(
    new TabletFailure('ConnectionLost'),
  );
  expect(given).toBe(1);
});

test('a full disk is not mistaken for a lost connection', async () => {
  const { database } = await openTestDatabase();
  const full = Object.assign(lost(), { inner: { name: 'QuotaExceededError' } });
  const get = vi.spyOn(database.rows, 'get').mockRejectedValueOnce(full);

  await expect(findRow(database, 'card/x')).rejects.toThrow(new TabletFailure('QuotaReached'));
  expect(get).toHaveBeenCalledOnce();
});

test('where the records are gone, no empty ledger is begun in their place', async () => {
  const name = crypto.randomUUID();
  let wiped = 0;
  const { database } = await openTestDatabase(name, {
    onWiped: () => {
      wiped += 1;
    },
  });
  loseConnection(database);
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(name).onsuccess = resolve;
  });

  await expect(findRow(database, `card/${minji}`)).rejects.toThrow(
    new TabletFailure('StorageWiped'),
  );

  expect(wiped).toBe(1);
  expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name);
  await expect(findRow(database, `card/${minji}`)).rejects.toThrow();
});

test('records that are deleted elsewhere are gone, and not replaced by a newer version', async () => {
  const name = crypto.randomUUID();
  const heard: string[] = [];
  await openTestDatabase(name, {
    onWiped: () => heard.push('wiped'),
    onReplaced: () => heard.push('replaced'),
  });

  await new Promise((resolve) => {
    indexedDB.deleteDatabase(name).onsuccess = resolve;
  });

  expect(heard).toEqual(['wiped']);
});

test('somebody else’s ledger under the same name is no ledger of ours', async () => {
  const name = crypto.randomUUID();
  const { database } = await openTestDatabase(name);
  await database.meta.put({ key: 'deviceId', value: 'a stranger' as never });
  loseConnection(database);

  await expect(findRow(database, `card/${minji}`)).rejects.toThrow(
    new TabletFailure('StorageWiped'),
  );
});

test('a connection lost while a newer app took over is not opened again', async () => {
  const name = crypto.randomUUID();
  let replaced = 0;
  const { database } = await openTestDatabase(name, {
    onReplaced: () => {
      replaced += 1;
    },
  });
  loseConnection(database);
  await new Promise((resolve) => {
    indexedDB.open(name, 20).onsuccess = resolve;
  });

  await expect(findRow(database, `card/${minji}`)).rejects.toThrow(
    new TabletFailure('ConnectionLost'),
  );
  expect(replaced).toBe(1);
});

test('what takes too long is not waited for', async () => {
  const never = new Promise<string>(() => undefined);

  expect(await within(5, never, 'too late')).toBe('too late');
  expect(await within(1_000, Promise.resolve('in time'), 'too late')).toBe('in time');
});

/** As Dexie does when the browser takes the connection away: closed, and meant to be opened again. */
const loseConnection = (database: Database) => database.close({ disableAutoOpen: false });
