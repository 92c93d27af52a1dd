import type { DeviceId } from '#domain/ids.ts';
import { createDexieLedgerStore } from '#storage/dexieLedgerStore.ts';
import { openTestDatabase } from '#tests/support/openTestDatabase.ts';
import type { TestStore } from './testStore.ts';

/** A database of its own, in whatever IndexedDB there is; `close` deletes it. */
export async function createDexieTestStore(): Promise<TestStore> {
  const { database } = await openTestDatabase(`contract ${crypto.randomUUID()}`, {
    createDeviceId: () => 'contract tablet' as DeviceId,
  });
  return {
    store: createDexieLedgerStore(database),
    async putEntries(entries) {
      await database.entries.bulkPut(entries);
    },
    async deleteEntry(id) {
      await database.entries.delete(id);
    },
    async putRow(row) {
      await database.rows.put(row);
    },
    async deleteRow(key) {
      await database.rows.delete(key);
    },
    close: () => database.delete(),
  };
}
