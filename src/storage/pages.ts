import { Dexie } from 'dexie';
import type { Entry } from '#ledger/entry.ts';
import type { Row } from '#ledger/projection.ts';
import { connected } from './connection.ts';
import type { Database } from './database.ts';

const PAGE = 1_000;

/** Every entry, by device and its numbering: the ledger order of a tablet without an endpoint. */
export async function eachEntryPage(
  database: Database,
  visit: (page: readonly Entry[]) => void,
): Promise<void> {
  let after: readonly unknown[] = [Dexie.minKey];
  for (;;) {
    const page = await connected(database, () =>
      database.entries.where('[deviceId+deviceSeq]').above(after).limit(PAGE).toArray(),
    );
    const last = page.at(-1);
    if (last === undefined) return;
    visit(page);
    after = [last.deviceId, last.deviceSeq];
  }
}

export async function eachRowPage(
  database: Database,
  visit: (page: readonly Row[]) => void,
): Promise<void> {
  let after = '';
  for (;;) {
    const page = await connected(database, () =>
      database.rows.where('key').above(after).limit(PAGE).toArray(),
    );
    const last = page.at(-1);
    if (last === undefined) return;
    visit(page);
    after = last.key;
  }
}

/** All rows go and these come, in one transaction: nobody ever sees half of them, or old ones. */
export const replaceRows = (
  { rows, meta }: Database,
  made: Iterable<Row>,
  asOf: number,
): Promise<boolean> =>
  rows.db.transaction('rw', rows, meta, async () => {
    if ((await meta.get('deviceSeq'))?.value !== asOf) return false;
    await rows.clear();
    for (const page of pagesOf(made)) await rows.bulkPut(page);
    return true;
  });

function* pagesOf(rows: Iterable<Row>): Generator<readonly Row[]> {
  let page: Row[] = [];
  for (const row of rows) {
    page.push(row);
    if (page.length < PAGE) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}
