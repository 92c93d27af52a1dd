import type { Row } from '#ledger/projection.ts';
import { connected } from './connection.ts';
import type { Database } from './database.ts';

export const findRow = (database: Database, key: string): Promise<Row | undefined> =>
  connected(database, () => database.rows.get(key));

/** In the order of the keys; a key without a row gives `undefined`. */
export const findRows = (
  database: Database,
  keys: readonly string[],
): Promise<readonly (Row | undefined)[]> =>
  connected(database, () => database.rows.bulkGet([...keys]));

/** Every row that can be found by this index key. */
export const findRowsWith = (database: Database, indexKey: string): Promise<readonly Row[]> =>
  connected(database, () => database.rows.where('indexKeys').equals(indexKey).toArray());

/** Only the keys of the rows with any index key that begins like this. */
export const findRowKeysUnder = (
  database: Database,
  indexKeyPrefix: string,
): Promise<readonly string[]> =>
  connected(database, () =>
    database.rows.where('indexKeys').startsWith(indexKeyPrefix).distinct().primaryKeys(),
  );

/** Only the keys of the rows with this index key: the index knows them, and no row is read. */
export const findRowKeysWith = (database: Database, indexKey: string): Promise<readonly string[]> =>
  connected(database, () => database.rows.where('indexKeys').equals(indexKey).primaryKeys());
