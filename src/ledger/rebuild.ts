import type { Entry } from './entry.ts';
import type { LedgerStore } from './ledgerStore.ts';
import { foldRow, type Projection, type Row, rowKeyOf } from './projection.ts';

/** Folds entries, given in ledger order, into rows by key. The same fold `execute` writes with. */
export function foldEntries(
  projections: readonly Projection[],
  entries: Iterable<Entry>,
  rowByKey = new Map<string, Row>(),
): Map<string, Row> {
  for (const entry of entries) {
    for (const projection of projections) {
      const key = projection.keyOf(entry);
      if (key === undefined) continue;
      const rowKey = rowKeyOf(projection.name, key);
      rowByKey.set(rowKey, foldRow(projection, rowByKey.get(rowKey), { key: rowKey, entry }));
    }
  }
  return rowByKey;
}

/** Makes every cached row again from the entries. Entries are not touched. */
export async function rebuild(
  projections: readonly Projection[],
  store: LedgerStore,
): Promise<number> {
  const rowByKey = await foldStore(projections, store);
  await store.replaceRows(rowByKey.values());
  return rowByKey.size;
}

export async function foldStore(
  projections: readonly Projection[],
  store: LedgerStore,
): Promise<Map<string, Row>> {
  const rowByKey = new Map<string, Row>();
  await store.eachEntryPage((page) => {
    foldEntries(projections, page, rowByKey);
  });
  return rowByKey;
}
