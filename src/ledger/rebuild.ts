import type { LedgerStore } from './ledgerStore.ts';
import { foldEntry, type Projection, type Row } from './projection.ts';

/** Makes every cached row again from the entries. Entries are not touched. */
export async function rebuild(
  projections: readonly Projection[],
  store: LedgerStore,
): Promise<number> {
  const rowByKey = await foldStore(projections, store);
  await store.replaceRows(rowByKey.values());
  return rowByKey.size;
}

/** Folds the whole ledger with the same fold that `execute` writes with. */
export async function foldStore(
  projections: readonly Projection[],
  store: LedgerStore,
): Promise<Map<string, Row>> {
  const rowByKey = new Map<string, Row>();
  await store.eachEntryPage((page) => {
    for (const entry of page) foldEntry(projections, entry, rowByKey);
  });
  return rowByKey;
}
