import { Dexie, type PromiseExtended } from 'dexie';
import type { DeviceId, EntryId } from '#domain/ids.ts';
import { TabletFailure } from '#domain/tabletFailure.ts';
import type { Erased, Found, LedgerStore, Reads, Settlement, Writes } from '#ledger/ledgerStore.ts';
import { isConstraintError } from './classifyFailure.ts';
import { connected } from './connection.ts';
import type { Database, MetaRow } from './database.ts';
import { entriesOfTap } from './entriesOfTap.ts';
import { findRow } from './findRows.ts';
import { eachEntryPage, eachRowPage, replaceRows } from './pages.ts';

/** The ledger in IndexedDB. Every method rejects with `TabletFailure`, or with what `settle` threw. */
export const createDexieLedgerStore = (database: Database): LedgerStore => ({
  // A tap whose answer was lost with the connection is found by its id, and not written twice.
  transact: (reads, settle) =>
    connected(database, () => transactAgainIfWritten(database, reads, settle)),
  findRow: (key) => findRow(database, key),
  eachEntryPage: (visit) => eachEntryPage(database, visit),
  eachRowPage: (visit) => eachRowPage(database, visit),
  replaceRows: (rows, asOf) => connected(database, () => replaceRows(database, rows, asOf)),
});

/** An entry id that is taken is the same tap, written meanwhile: a second look finds it. */
const transactAgainIfWritten = <Answer>(
  database: Database,
  reads: Reads,
  settle: (found: Found) => Settlement<Answer>,
): PromiseExtended<Answer> =>
  transactOnce(database, reads, settle).catch((error) => {
    const isInner = Dexie.currentTransaction !== null;
    if (isInner || !isConstraintError(error)) throw error;
    return transactOnce(database, reads, settle);
  });

// Two taps in a row must not spend the same stamps, so reading and writing share a transaction.
// Only Dexie calls in here: awaiting anything else commits what is written so far.
const transactOnce = <Answer>(
  database: Database,
  reads: Reads,
  settle: (found: Found) => Settlement<Answer>,
): PromiseExtended<Answer> => {
  const { entries, rows, claims, meta } = database;
  return database.transaction('rw', [entries, rows, claims, meta], () =>
    read(database, reads).then((found) => {
      const { answer, writes } = settle(found);
      return writes === undefined ? answer : write(database, writes).then(() => answer);
    }),
  );
};

/** All requests at once: one after the other, they cost a check-in a sixth more. */
const read = (database: Database, reads: Reads): PromiseExtended<Found> =>
  Dexie.Promise.all([
    database.meta.bulkGet(['deviceId', 'deviceSeq']),
    database.rows.bulkGet([...reads.rowKeys]),
    reads.claims.length === 0 ? [] : database.claims.bulkGet([...reads.claims]),
    Dexie.Promise.all(reads.taps.map((tapId) => entriesOfTap(database, tapId))),
    Dexie.Promise.all(reads.indexKeys.map((key) => rowKeysWith(database, key))),
  ]).then(([metaRows, rows, claims, taps, rowKeys]) => ({
    ...deviceOf(metaRows),
    entriesByTap: new Map(reads.taps.map((tapId, index) => [tapId, taps[index] ?? []])),
    rowByKey: new Map(rows.flatMap((row) => (row ? [[row.key, row]] : []))),
    rowKeysByIndexKey: new Map(reads.indexKeys.map((key, index) => [key, rowKeys[index] ?? []])),
    holderByClaim: new Map(claims.flatMap((claim) => (claim ? [[claim.key, claim.entryId]] : []))),
  }));

const rowKeysWith = (database: Database, indexKey: string): PromiseExtended<string[]> =>
  database.rows.where('indexKeys').equals(indexKey).primaryKeys();

function deviceOf(metaRows: readonly (MetaRow | undefined)[]): {
  readonly deviceId: DeviceId;
  readonly deviceSeq: number;
} {
  const [id, seq] = metaRows;
  // It was there when the database opened, so somebody has cleared the storage under our feet.
  if (id?.key !== 'deviceId' || seq?.key !== 'deviceSeq') throw new TabletFailure('StorageWiped');
  return { deviceId: id.value, deviceSeq: seq.value };
}

const write = (database: Database, writes: Writes): PromiseExtended<unknown> =>
  Dexie.Promise.all<unknown>([
    database.entries.bulkAdd(writes.entries),
    database.rows.bulkPut(writes.rows),
    database.meta.put({ key: 'deviceSeq', value: writes.deviceSeq }),
    writes.releasedClaims.length > 0 && database.claims.bulkDelete([...writes.releasedClaims]),
    writes.claims.length > 0 && database.claims.bulkAdd(writes.claims),
    ...writes.erased.map((each) => emptySealed(database, each)),
  ]);

/** What was personal is overwritten; the integers and the random ids stay. */
const emptySealed = (
  { entries }: Database,
  { book, subject, entryIds }: Erased,
): PromiseExtended<EntryId> =>
  entries
    .where('[book+subject]')
    .equals([book, subject])
    .toArray()
    .then((found) =>
      entries.bulkPut(
        found
          .filter(({ id, sealed }) => sealed !== undefined && (entryIds?.includes(id) ?? true))
          .map(({ sealed: _emptied, ...kept }) => kept),
      ),
    );
