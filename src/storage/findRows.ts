import type { Row } from '#ledger/projection.ts';
import { orTabletFailure } from './classifyFailure.ts';
import type { Database } from './database.ts';

export const findRow = ({ rows }: Database, key: string): Promise<Row | undefined> =>
  orTabletFailure(rows.get(key));

/** In the order of the keys; a key without a row gives `undefined`. */
export const findRows = (
  { rows }: Database,
  keys: readonly string[],
): Promise<readonly (Row | undefined)[]> => orTabletFailure(rows.bulkGet([...keys]));

/** Every row that can be found by this index key. */
export const findRowsWith = ({ rows }: Database, indexKey: string): Promise<readonly Row[]> =>
  orTabletFailure(rows.where('indexKeys').equals(indexKey).toArray());

/** Only the keys of those rows: the index knows them, and no row is read. */
export const findRowKeysWith = ({ rows }: Database, indexKey: string): Promise<readonly string[]> =>
  orTabletFailure(rows.where('indexKeys').equals(indexKey).primaryKeys());
