import 'fake-indexeddb/auto';
import { describe, test } from 'vitest';
import { createDexieTestStore } from './dexieTestStore.ts';
import { ledgerStoreContract } from './ledgerStore.contract.ts';
import { createMemoryTestStore } from './memoryTestStore.ts';
import type { CreateTestStore } from './testStore.ts';

const stores: readonly (readonly [string, CreateTestStore])[] = [
  ['memory', createMemoryTestStore],
  ['IndexedDB', createDexieTestStore],
];

describe.each(stores)('the ledger in %s', (_name, createStore) => {
  test.each(ledgerStoreContract)('$name', ({ run }) => run(createStore));
});
