import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { DeviceId } from '#domain/ids.ts';
import { TabletFailure } from '#domain/tabletFailure.ts';
import { minji } from '#tests/support/cafe.ts';
import { openTestDatabase } from '#tests/support/openTestDatabase.ts';
import { createDexieLedgerStore } from './dexieLedgerStore.ts';
import { findRow } from './findRows.ts';

const freshName = (): string => crypto.randomUUID();

test('a tablet is given its id once in its life', async () => {
  const name = freshName();
  const ids = ['first', 'second', 'third'] as DeviceId[];
  const createDeviceId = () => ids.shift() ?? ('spent' as DeviceId);

  const both = await Promise.all([
    openTestDatabase(name, { createDeviceId }),
    openTestDatabase(name, { createDeviceId }),
  ]);
  const later = await openTestDatabase(name, { createDeviceId });

  expect([...both, later].map(({ deviceId }) => deviceId)).toEqual(['first', 'first', 'first']);
});

test('a tab gives way to one that upgrades, and says so', async () => {
  const name = freshName();
  let replaced = 0;
  const { database } = await openTestDatabase(name, {
    onReplaced: () => {
      replaced += 1;
    },
  });

  const upgraded = await openRaw(name, 20);

  expect(replaced).toBe(1);
  await expect(findRow(database, `card/${minji}`)).rejects.toThrow(
    new TabletFailure('ConnectionLost'),
  );
  upgraded.close();
});

test('a tablet whose data a newer app has written refuses to start', async () => {
  const name = freshName();
  const newer = await openRaw(name, 20);
  newer.close();

  await expect(openTestDatabase(name)).rejects.toThrow(new TabletFailure('UpgradeBlocked'));
  const stillNewer = await openRaw(name);
  expect([...stillNewer.objectStoreNames]).toEqual([]);
});

test('a tab that another one keeps from upgrading says so instead of waiting for ever', async () => {
  const name = freshName();
  const older = await openRaw(name, 5);

  await expect(openTestDatabase(name)).rejects.toThrow(new TabletFailure('UpgradeBlocked'));
  older.close();
});

test('a tap after somebody cleared the storage stops instead of starting a second ledger', async () => {
  const { database } = await openTestDatabase();
  const store = createDexieLedgerStore(database);
  await Promise.all(database.tables.map((table) => table.clear()));

  const tapped = store.transact({ taps: [], rowKeys: [], indexKeys: [], claims: [] }, () => ({
    answer: 'decided',
  }));

  await expect(tapped).rejects.toThrow(new TabletFailure('StorageWiped'));
});

const openRaw = (name: string, version?: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
