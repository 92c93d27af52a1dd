import type { PromiseExtended } from 'dexie';
import type { CommandId } from '#domain/ids.ts';
import type { Watchable } from '#domain/watchable.ts';
import type { Entry } from '#ledger/entry.ts';
import { connected } from './connection.ts';
import type { Database } from './database.ts';
import { entriesOfTap } from './entriesOfTap.ts';
import { watch } from './watch.ts';

/** What one tap wrote, in order; empty if it wrote nothing. */
export const readEntriesOfTap = (database: Database, tapId: CommandId): Promise<readonly Entry[]> =>
  connected(database, () => entriesOfTap(database, tapId));

/** The newest `count` entries that this tablet wrote, in ledger order (the newest last). */
export const readLatestEntries = (database: Database, count: number): Promise<readonly Entry[]> =>
  connected(database, () => latestEntries(database, count));

/** The newest `count` entries that this tablet wrote, in ledger order (the newest last), live. */
export const watchLatestEntries = (
  database: Database,
  count: number,
): Watchable<readonly Entry[]> => watch(database, () => latestEntries(database, count));

const latestEntries = (
  { entries, meta }: Database,
  count: number,
): PromiseExtended<readonly Entry[]> =>
  meta.bulkGet(['deviceId', 'deviceSeq']).then(([id, seq]) => {
    if (id?.key !== 'deviceId' || seq?.key !== 'deviceSeq') return [];
    // By number and not by a cursor that runs backwards: one request instead of `count`.
    return entries
      .where('[deviceId+deviceSeq]')
      .between([id.value, seq.value - count], [id.value, seq.value], false, true)
      .toArray();
  });
