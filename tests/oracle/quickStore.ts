import type { CommandId, EntryId } from '#domain/ids.ts';
import { commandIdOf } from '#domain/uuid.ts';
import type { Entry } from '#ledger/entry.ts';
import type { LedgerStore } from '#ledger/ledgerStore.ts';
import type { Row } from '#ledger/projection.ts';
import { counterTablet } from '#tests/support/cafe.ts';

/**
 * The ledger in maps, for thousands of short stories. It copies nothing, so it relies on what the
 * contract of the other stores proves: nobody changes what was read or written.
 */
export function createQuickStore(): LedgerStore {
  const entries: Entry[] = [];
  const entriesByTap = new Map<CommandId, Entry[]>();
  const rowByKey = new Map<string, Row>();
  const holderByClaim = new Map<string, EntryId>();
  let deviceSeq = 0;

  function remember(entry: Entry): void {
    entries.push(entry);
    const tapId = commandIdOf(entry.id);
    entriesByTap.set(tapId, [...(entriesByTap.get(tapId) ?? []), entry]);
  }

  return {
    async transact(reads, settle) {
      const { answer, writes } = settle({
        deviceId: counterTablet,
        deviceSeq,
        entriesByTap: new Map(reads.taps.map((tapId) => [tapId, entriesByTap.get(tapId) ?? []])),
        rowByKey,
        rowKeysByIndexKey: new Map(
          reads.indexKeys.map((indexKey) => [
            indexKey,
            [...rowByKey.values()]
              .filter((row) => row.indexKeys?.includes(indexKey))
              .map(({ key }) => key),
          ]),
        ),
        holderByClaim,
      });
      if (writes === undefined) return answer;
      for (const entry of writes.entries) remember(entry);
      for (const row of writes.rows) rowByKey.set(row.key, row);
      for (const key of writes.releasedClaims) holderByClaim.delete(key);
      for (const { key, entryId } of writes.claims) holderByClaim.set(key, entryId);
      deviceSeq = writes.deviceSeq;
      return answer;
    },
    findRow: async (key) => rowByKey.get(key),
    eachEntryPage: async (visit) => visit(entries),
    eachRowPage: async (visit) => visit([...rowByKey.values()]),
    replaceRows: async () => false,
  };
}
