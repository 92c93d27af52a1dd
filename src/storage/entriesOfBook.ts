import { Dexie, type PromiseExtended } from 'dexie';
import type { Watchable } from '#domain/watchable.ts';
import type { Entry } from '#ledger/entry.ts';
import { type Row, rowKeyOf } from '#ledger/projection.ts';
import { connected } from './connection.ts';
import type { Database } from './database.ts';
import { watch } from './watch.ts';

/** Everything one book holds about one subject, in ledger order. */
export const readEntriesAbout = (
  database: Database,
  book: string,
  subject: string,
): Promise<readonly Entry[]> =>
  connected(database, () =>
    inLedgerOrder(database.entries.where('[book+subject]').equals([book, subject]).toArray()),
  );

/** The same, live. */
export const watchEntriesAbout = (
  database: Database,
  book: string,
  subject: string,
): Watchable<readonly Entry[]> =>
  watch(database, () =>
    inLedgerOrder(database.entries.where('[book+subject]').equals([book, subject]).toArray()),
  );

/**
 * Everything one book holds, in ledger order, with the rows it folds into, in one look. For the
 * owner's records: it grows with the years.
 */
export const readBook = (
  database: Database,
  book: string,
): Promise<{ readonly entries: readonly Entry[]; readonly rows: readonly Row[] }> =>
  connected(database, () =>
    database.transaction('r', database.entries, database.rows, () =>
      Dexie.Promise.all([
        entriesOfBook(database, book),
        database.rows.where('key').startsWith(rowKeyOf(book, '')).toArray(),
      ]).then(([entries, rows]) => ({ entries, rows })),
    ),
  );

/** The same, live. */
export const watchEntriesOfBook = (database: Database, book: string): Watchable<readonly Entry[]> =>
  watch(database, () => entriesOfBook(database, book));

/** One stretch of an index that is there: no other book is read. */
const entriesOfBook = ({ entries }: Database, book: string): PromiseExtended<readonly Entry[]> =>
  inLedgerOrder(
    entries
      .where('[book+subject]')
      .between([book, Dexie.minKey], [book, Dexie.maxKey], true, true)
      .toArray(),
  );

/** By device and its numbering: the ids follow a clock, which may have been set back. */
const inLedgerOrder = (found: PromiseExtended<Entry[]>): PromiseExtended<readonly Entry[]> =>
  found.then((entries) =>
    entries.toSorted((a, b) => compare(a.deviceId, b.deviceId) || a.deviceSeq - b.deviceSeq),
  );

const compare = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};
