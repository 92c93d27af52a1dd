import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { DeviceId } from '#domain/ids.ts';
import { instant } from '#domain/instant.ts';
import { TabletFailure } from '#domain/tabletFailure.ts';
import { counterTablet, minji } from '#tests/support/cafe.ts';
import { openTestDatabase } from '#tests/support/openTestDatabase.ts';
import { createDexieLedgerStore } from './dexieLedgerStore.ts';
import { findRow } from './findRows.ts';
import { readMeta, storeFoldVersion } from './meta.ts';

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

  expect([...both, later].map(({ meta }) => meta.deviceId)).toEqual(['first', 'first', 'first']);
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

test('a tablet whose tables a newer app has thrown away refuses to start', async () => {
  const name = freshName();
  const newer = await openRaw(name, 20);
  newer.close();

  await expect(openTestDatabase(name)).rejects.toThrow(new TabletFailure('AppTooOld'));
  const stillNewer = await openRaw(name);
  expect([...stillNewer.objectStoreNames]).toEqual([]);
});

test('a newer app’s records are shown as they are, and nothing is written to them', async () => {
  const name = freshName();
  const { database: ours } = await openTestDatabase(name);
  await ours.rows.put({ key: `card/${minji}`, state: 'seven stamps' });
  ours.close();
  const newer = await openRaw(name, 20, (upgraded) => {
    upgraded.createObjectStore('coupons');
    upgraded.deleteObjectStore('claims');
    upgraded.createObjectStore('claims', { keyPath: 'key' }).createIndex('byTheme', 'theme');
  });
  newer.close();

  const { database, isReadOnly, meta } = await openTestDatabase(name);

  expect({ isReadOnly, deviceId: meta.deviceId }).toEqual({
    isReadOnly: true,
    deviceId: counterTablet,
  });
  expect(await findRow(database, `card/${minji}`)).toMatchObject({ state: 'seven stamps' });
  await expect(database.diag.add({ at: instant(1), what: 'opened' })).rejects.toThrow('AppTooOld');
  const store = createDexieLedgerStore(database);
  await expect(store.replaceRows([], 0)).rejects.toThrow(new TabletFailure('AppTooOld'));
  expect(database.backendDB().version).toBe(20);
  database.close();
});

test('rows of a newer fold make the tablet read-only, too', async () => {
  const name = freshName();
  const { database: newer } = await openTestDatabase(name, { foldVersion: 2 });
  newer.close();

  const { database, isReadOnly, meta } = await openTestDatabase(name, { foldVersion: 1 });

  expect({ isReadOnly, foldVersion: meta.foldVersion }).toEqual({
    isReadOnly: true,
    foldVersion: 2,
  });
  await expect(storeFoldVersion(database, 1)).rejects.toThrow(new TabletFailure('AppTooOld'));
  expect(await readMeta(database)).toMatchObject({ foldVersion: 2 });
});

test('rows that were made before folds had versions are of version nought', async () => {
  const name = freshName();
  const { database: old } = await openTestDatabase(name);
  await old.meta.delete('foldVersion');
  old.close();

  const { database, isReadOnly, meta } = await openTestDatabase(name);

  expect({ isReadOnly, foldVersion: meta.foldVersion }).toEqual({
    isReadOnly: false,
    foldVersion: 0,
  });
  await storeFoldVersion(database, 1);
  expect(await readMeta(database)).toMatchObject({ foldVersion: 1 });
});

test('a tab that another one keeps from upgrading asks it to let go, and says so in the end', async () => {
  const name = freshName();
  const older = await openRaw(name, 5);
  let asked = 0;

  const opening = openTestDatabase(name, {
    askOthersToLetGo: () => {
      asked += 1;
    },
  });

  await expect(opening).rejects.toThrow(new TabletFailure('UpgradeBlocked'));
  expect(asked).toBe(1);
  older.close();
});

test('a tab that lets go when it is asked lets the other one in', async () => {
  const name = freshName();
  const older = await openRaw(name, 5);

  const { isReadOnly } = await openTestDatabase(name, { askOthersToLetGo: () => older.close() });

  expect(isReadOnly).toBe(false);
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

const openRaw = (
  name: string,
  version?: number,
  onUpgrade: (database: IDBDatabase) => void = () => undefined,
): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => onUpgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
