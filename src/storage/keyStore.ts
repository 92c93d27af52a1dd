import type { Result } from '#domain/result.ts';
import { connected } from './connection.ts';
import type { Database, StoredKeys } from './database.ts';

/** The keys of this shop, or `undefined` before it is founded. */
export const loadKeys = (database: Database): Promise<StoredKeys | undefined> =>
  connected(database, () =>
    database.keys.get('shop').then((stored) => {
      if (stored === undefined) return undefined;
      const { keyring, wrapped } = stored;
      return { keyring, wrapped };
    }),
  );

/**
 * Stores the keys together with what `write` writes, in one transaction: two tabs that found a shop
 * at once end with one shop and its own keys. If `write` refuses or throws, nothing is stored. It
 * may await nothing but this database: keys, ids and boxes are made before.
 */
export const storeKeysWith = <Written extends Result<unknown, unknown>>(
  database: Database,
  { keyring, wrapped }: StoredKeys,
  write: () => Promise<Written>,
): Promise<Written> => {
  const { entries, rows, claims, meta, keys } = database;
  return connected(database, () =>
    database.transaction('rw', [entries, rows, claims, meta, keys], async () => {
      const written = await write();
      if (written.ok) await keys.put({ id: 'shop', keyring, wrapped });
      return written;
    }),
  );
};
