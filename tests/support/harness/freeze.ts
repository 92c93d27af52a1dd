import { assert } from '#domain/assert.ts';
import type { FrozenDatabase, FrozenStory, StoreShape } from '#tests/support/frozenDatabase.ts';
import { parseRecoveryCode } from '#vault/recoveryCode.ts';
import { unwrapShopKey, type WrappedShopKey } from '#vault/shopKey.ts';
import { completed, openRawDatabase, requested } from './rawDatabase.ts';

interface StoredKeys {
  readonly id: string;
  readonly keyring: Readonly<Record<string, unknown>>;
  readonly wrapped: WrappedShopKey;
}

/** Everything of a database that JSON can hold. */
export async function freeze(
  databaseName: string,
  recoveryCode: string,
  story: FrozenStory,
): Promise<FrozenDatabase> {
  const database = await openRawDatabase(databaseName);
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names, 'readonly');
  const stores = names.map((name) => shapeOf(transaction.objectStore(name)));
  const contents = await Promise.all(
    names.map(async (name) => [name, await requested(transaction.objectStore(name).getAll())]),
  );
  database.close();
  const { keys, diag: _passing, ...records } = Object.fromEntries(contents);
  const [{ keyring, wrapped }] = keys as [StoredKeys];
  return {
    version: database.version,
    stores,
    records,
    wrappedKeys: wrapped,
    keyNames: Object.keys(keyring),
    recoveryCode,
    story,
  };
}

/** Puts it back under another name, with the browser's own API, as that version had left it. */
export async function thaw(frozen: FrozenDatabase, databaseName: string): Promise<void> {
  const opening = indexedDB.open(databaseName, frozen.version);
  opening.onupgradeneeded = () => {
    for (const shape of frozen.stores) createStore(opening.result, shape);
  };
  const keys = await thawKeys(frozen);
  const database = await requested(opening);
  const names = frozen.stores.map(({ name }) => name);
  const transaction = database.transaction(names, 'readwrite');
  for (const [name, records] of Object.entries(frozen.records)) {
    for (const record of records) transaction.objectStore(name).add(record);
  }
  transaction.objectStore('keys').add(keys);
  await completed(transaction);
  database.close();
}

async function thawKeys(frozen: FrozenDatabase): Promise<StoredKeys> {
  const code = parseRecoveryCode(frozen.recoveryCode);
  assert(code.ok, 'the recovery code of a frozen database can be read');
  const wrapped = frozen.wrappedKeys as WrappedShopKey;
  const unwrapped = await unwrapShopKey(wrapped, code.value);
  assert(unwrapped.ok, 'the recovery code opens the frozen keys');
  const all = Object.entries(unwrapped.value);
  // A key that a later version keeps as well was not there then.
  const keyring = Object.fromEntries(all.filter(([name]) => frozen.keyNames.includes(name)));
  return { id: 'shop', keyring, wrapped };
}

function shapeOf(store: IDBObjectStore): StoreShape {
  const indexes = [...store.indexNames].map((name) => {
    const { keyPath, unique, multiEntry } = store.index(name);
    return { name, keyPath, unique, multiEntry };
  });
  const { name, keyPath, autoIncrement } = store;
  return { name, keyPath, autoIncrement, indexes };
}

function createStore(database: IDBDatabase, shape: StoreShape): void {
  const { name, keyPath, autoIncrement, indexes } = shape;
  const store = database.createObjectStore(name, { keyPath: pathOf(keyPath), autoIncrement });
  for (const index of indexes) {
    const { unique, multiEntry } = index;
    store.createIndex(index.name, pathOf(index.keyPath) ?? '', { unique, multiEntry });
  }
}

const pathOf = (path: string | readonly string[] | null): string | string[] | null =>
  typeof path === 'string' || path === null ? path : [...path];
