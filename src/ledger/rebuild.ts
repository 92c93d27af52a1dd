import type { LedgerStore } from './ledgerStore.ts';
import { foldEntry, type Projection, type Row } from './projection.ts';

/** Makes every cached row again from the entries. Entries are not touched. */
export async function rebuild(
  projections: readonly Projection[],
  store: LedgerStore,
): Promise<number> {
  for (;;) {
    const before = await lastSeqOf(store);
    const rowByKey = await foldStore(projections, store);
    // The café goes on meanwhile: rows that miss a tap are folded again.
    if (await store.replaceRows(rowByKey.values(), before)) return rowByKey.size;
  }
}

/** Folds the whole ledger with the same fold that `execute` writes with. */
async function foldStore(
  projections: readonly Projection[],
  store: LedgerStore,
): Promise<Map<string, Row>> {
  const rowByKey = new Map<string, Row>();
  await store.eachEntryPage((page) => {
    for (const entry of page) foldEntry(projections, entry, rowByKey);
  });
  return rowByKey;
}

/** The number of the entry this device wrote last: whoever reads in pages sees by it what came. */
export const lastSeqOf = (store: LedgerStore): Promise<number> =>
  store.transact({ taps: [], rowKeys: [], indexKeys: [], claims: [] }, ({ deviceSeq }) => ({
    answer: deviceSeq,
  }));
