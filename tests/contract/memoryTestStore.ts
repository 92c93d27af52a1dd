import { createMemoryLedgerStore } from '#tests/support/memoryLedgerStore.ts';
import type { TestStore } from './testStore.ts';

export async function createMemoryTestStore(): Promise<TestStore> {
  const store = createMemoryLedgerStore();
  return {
    store,
    async putEntries(entries) {
      for (const entry of entries) store.entryById.set(entry.id, entry);
    },
    async deleteEntry(id) {
      store.entryById.delete(id);
    },
    async putRow(row) {
      store.rowByKey.set(row.key, row);
    },
    async deleteRow(key) {
      store.rowByKey.delete(key);
    },
    close: async () => undefined,
  };
}
