import type { Instant } from '#domain/instant.ts';
import { uuidv7 } from '#domain/uuid.ts';
import type { Entry } from '#ledger/entry.ts';
import { connected } from './connection.ts';
import type { Database } from './database.ts';

const NO_CHANCE = new Uint8Array(10);

/**
 * What was written from this moment on, in ledger order of this tablet. By the ids, which begin with
 * the time: nothing older is read, however long the shop has been open.
 */
export const readEntriesSince = (database: Database, since: Instant): Promise<readonly Entry[]> =>
  connected(database, () =>
    database.entries
      .where('id')
      .aboveOrEqual(uuidv7(since, NO_CHANCE))
      .toArray()
      .then((found) => found.toSorted((a, b) => a.deviceSeq - b.deviceSeq)),
  );
