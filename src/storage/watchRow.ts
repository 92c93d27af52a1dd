import type { Watchable } from '#domain/watchable.ts';
import type { Row } from '#ledger/projection.ts';
import type { Database } from './database.ts';
import { watch } from './watch.ts';

export const watchRow = (database: Database, key: string): Watchable<Row | undefined> =>
  watch(database, () => database.rows.get(key));

/** Every row that can be found by this index key, live. */
export const watchRowsWith = (database: Database, indexKey: string): Watchable<readonly Row[]> =>
  watch(database, () => database.rows.where('indexKeys').equals(indexKey).toArray());
