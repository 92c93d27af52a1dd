import { assert } from '#domain/assert.ts';
import type { DeviceId, EntryId } from '#domain/ids.ts';
import { commandIdOf } from '#domain/uuid.ts';
import type { Entry } from '#ledger/entry.ts';
import type { Erased, Found, LedgerStore, Reads, Writes } from '#ledger/ledgerStore.ts';
import type { Row } from '#ledger/projection.ts';

/** What lies in memory, for tests that reach behind the ledger's back. */
export interface MemoryLedgerStore extends LedgerStore {
  readonly entryById: Map<EntryId, Entry>;
  readonly rowByKey: Map<string, Row>;
}

const PAGE = 1_000;

/** The ledger in its simplest honest form: maps, copies going in and out, one tap after another. */
export function createMemoryLedgerStore(deviceId = 'memory tablet' as DeviceId): MemoryLedgerStore {
  const entryById = new Map<EntryId, Entry>();
  const rowByKey = new Map<string, Row>();
  const holderByClaim = new Map<string, EntryId>();
  let deviceSeq = 0;

  const inLedgerOrder = (): Entry[] =>
    [...entryById.values()].toSorted(
      (a, b) => compare(a.deviceId, b.deviceId) || a.deviceSeq - b.deviceSeq,
    );

  const read = (reads: Reads): Found => ({
    deviceId,
    deviceSeq,
    entriesByTap: new Map(
      reads.taps.map((tapId) => [
        tapId,
        inLedgerOrder()
          .filter(({ id }) => commandIdOf(id) === tapId)
          .map(copy),
      ]),
    ),
    rowByKey: copy(pick(rowByKey, reads.rowKeys)),
    rowKeysByIndexKey: new Map(
      reads.indexKeys.map((indexKey) => [
        indexKey,
        [...rowByKey.values()]
          .filter((row) => row.indexKeys?.includes(indexKey))
          .map(({ key }) => key),
      ]),
    ),
    holderByClaim: pick(holderByClaim, reads.claims),
  });

  function assertNew(entries: readonly Entry[]): void {
    const all = [...entryById.values(), ...entries];
    assert(new Set(all.map(({ id }) => id)).size === all.length, 'an entry is written once');
    const numbers = all.map((entry) => `${entry.deviceId} ${entry.deviceSeq}`);
    assert(new Set(numbers).size === all.length, 'a device gives each number once');
  }

  function emptySealed({ book, subject, entryIds }: Erased): void {
    for (const { sealed: _emptied, ...kept } of entryById.values()) {
      const isMeant = entryIds?.includes(kept.id) ?? true;
      if (isMeant && kept.book === book && kept.subject === subject) entryById.set(kept.id, kept);
    }
  }

  function write(writes: Writes): void {
    assertNew(writes.entries);
    for (const entry of writes.entries) entryById.set(entry.id, copy(entry));
    for (const row of writes.rows) rowByKey.set(row.key, copy(row));
    for (const key of writes.releasedClaims) holderByClaim.delete(key);
    for (const { key, entryId } of writes.claims) holderByClaim.set(key, entryId);
    writes.erased.forEach(emptySealed);
    deviceSeq = writes.deviceSeq;
  }

  return {
    entryById,
    rowByKey,
    async transact(reads, settle) {
      const { answer, writes } = settle(read(reads));
      if (writes !== undefined) write(writes);
      return answer;
    },
    findRow: async (key) => copy(rowByKey.get(key)),
    async eachEntryPage(visit) {
      for (const page of pagesOf(inLedgerOrder())) visit(copy(page));
    },
    async eachRowPage(visit) {
      for (const page of pagesOf([...rowByKey.values()])) visit(copy(page));
    },
    async replaceRows(rows, asOf) {
      if (deviceSeq !== asOf) return false;
      rowByKey.clear();
      for (const row of rows) rowByKey.set(row.key, copy(row));
      return true;
    },
  };
}

const copy = <Value>(value: Value): Value => structuredClone(value);

const compare = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

function pick<Value>(from: ReadonlyMap<string, Value>, keys: readonly string[]) {
  const found = new Map<string, Value>();
  for (const key of keys) {
    const value = from.get(key);
    if (value !== undefined) found.set(key, value);
  }
  return found;
}

const pagesOf = <Value>(all: readonly Value[]): readonly Value[][] =>
  Array.from({ length: Math.ceil(all.length / PAGE) }, (_, page) =>
    all.slice(page * PAGE, (page + 1) * PAGE),
  );
