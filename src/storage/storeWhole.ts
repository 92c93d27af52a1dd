import { Dexie } from 'dexie';
import type { DeviceId } from '#domain/ids.ts';
import type { StagedLedger } from '#ledger/stagingStore.ts';
import { orTabletFailure } from './classifyFailure.ts';
import { openDatabase, type StoredKeys } from './database.ts';

interface Whole {
  readonly name: string;
  /** By which fold its rows were made. */
  readonly foldVersion: number;
  readonly ledger: StagedLedger;
  readonly keys: StoredKeys;
  /** How much is written, from 0 to 1. */
  onShare(share: number): void;
}

const CHUNK = 1_000;

/**
 * Keeps a shop that was made as a whole, under a name that nobody uses yet: all of it in one
 * transaction, so that half a shop is never found. Rejects with `TabletFailure`.
 */
export async function storeWhole(whole: Whole): Promise<void> {
  const { name, foldVersion, ledger, keys, onShare } = whole;
  const { database } = await openDatabase(name, {
    foldVersion,
    createDeviceId: (): DeviceId => ledger.deviceId,
    ...nobodyIsThere,
  });
  const { entries, rows, claims, meta } = database;
  const total = ledger.entries.length + ledger.rows.length;
  let written = 0;
  const wrote = (count: number): void => {
    written += count;
    onShare(written / total);
  };
  try {
    await orTabletFailure(
      database.transaction('rw', [entries, rows, claims, meta, database.keys], async () => {
        for (const chunk of chunksOf(ledger.entries)) {
          await entries.bulkAdd(chunk);
          wrote(chunk.length);
        }
        for (const chunk of chunksOf(ledger.rows)) {
          await rows.bulkAdd(chunk);
          wrote(chunk.length);
        }
        await claims.bulkAdd(ledger.claims);
        await meta.put({ key: 'deviceSeq', value: ledger.deviceSeq });
        await database.keys.put({ id: 'shop', ...keys });
      }),
    );
  } finally {
    database.close();
  }
}

/** Removes a database with everything in it; resolves also where there is none. */
export const removeDatabase = (name: string): Promise<void> => orTabletFailure(Dexie.delete(name));

/** Which of these databases are there; all of them where the browser does not say. */
export async function findDatabases(names: readonly string[]): Promise<readonly string[]> {
  const found = await indexedDB.databases?.().catch(() => undefined);
  if (found === undefined) return names;
  return names.filter((name) => found.some((each) => each.name === name));
}

const nothing = (): void => undefined;

const nobodyIsThere = {
  onReplaced: nothing,
  onWiped: nothing,
  onConnectionLost: nothing,
  onWatchFailed: nothing,
  askOthersToLetGo: nothing,
};

const chunksOf = <Value>(all: readonly Value[]): readonly (readonly Value[])[] =>
  Array.from({ length: Math.ceil(all.length / CHUNK) }, (_, place) =>
    all.slice(place * CHUNK, (place + 1) * CHUNK),
  );
