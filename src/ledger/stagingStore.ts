import type { CommandId, DeviceId, EntryId } from '#domain/ids.ts';
import { commandIdOf } from '#domain/uuid.ts';
import type { Entry } from './entry.ts';
import type { Erased, LedgerStore, Reads, Writes } from './ledgerStore.ts';
import type { Row } from './projection.ts';

/** A whole ledger before it is kept anywhere. */
export interface StagedLedger {
  readonly deviceId: DeviceId;
  readonly deviceSeq: number;
  /** In ledger order. */
  readonly entries: readonly Entry[];
  readonly rows: readonly Row[];
  readonly claims: readonly { readonly key: string; readonly entryId: EntryId }[];
}

export interface StagingStore extends Pick<LedgerStore, 'transact'> {
  contents(): StagedLedger;
}

/**
 * A ledger in memory that the one door can write to: for a shop that is made as a whole, and kept in
 * one step afterwards. What goes in and out is trusted not to be changed by anybody.
 */
export function createStagingStore(deviceId: DeviceId): StagingStore {
  const entryById = new Map<EntryId, Entry>();
  const entriesByTap = new Map<CommandId, readonly Entry[]>();
  const rowByKey = new Map<string, Row>();
  const rowKeysByIndexKey = new Map<string, Set<string>>();
  const holderByClaim = new Map<string, EntryId>();
  let deviceSeq = 0;

  const found = (reads: Reads) => ({
    deviceId,
    deviceSeq,
    entriesByTap: picked(entriesByTap, reads.taps),
    rowByKey: picked(rowByKey, reads.rowKeys),
    rowKeysByIndexKey: new Map(
      reads.indexKeys.map((key) => [key, [...(rowKeysByIndexKey.get(key) ?? [])]]),
    ),
    holderByClaim: picked(holderByClaim, reads.claims),
  });

  function putEntry(entry: Entry): void {
    entryById.set(entry.id, entry);
    const tapId = commandIdOf(entry.id);
    entriesByTap.set(tapId, [...(entriesByTap.get(tapId) ?? []), entry]);
  }

  function putRow(row: Row): void {
    for (const key of rowByKey.get(row.key)?.indexKeys ?? []) {
      rowKeysByIndexKey.get(key)?.delete(row.key);
    }
    rowByKey.set(row.key, row);
    for (const key of row.indexKeys ?? []) {
      const keys = rowKeysByIndexKey.get(key) ?? new Set();
      rowKeysByIndexKey.set(key, keys.add(row.key));
    }
  }

  function emptySealed({ book, subject, entryIds }: Erased): void {
    for (const entry of entryById.values()) {
      if (entry.book !== book || entry.subject !== subject) continue;
      if (entryIds?.includes(entry.id) === false) continue;
      const { sealed: _emptied, ...kept } = entry;
      entryById.set(entry.id, kept);
    }
  }

  function write(writes: Writes): void {
    writes.entries.forEach(putEntry);
    writes.rows.forEach(putRow);
    for (const key of writes.releasedClaims) holderByClaim.delete(key);
    for (const { key, entryId } of writes.claims) holderByClaim.set(key, entryId);
    writes.erased.forEach(emptySealed);
    deviceSeq = writes.deviceSeq;
  }

  return {
    async transact(reads, settle) {
      const { answer, writes } = settle(found(reads));
      if (writes !== undefined) write(writes);
      return answer;
    },
    contents: () => ({
      deviceId,
      deviceSeq,
      entries: [...entryById.values()],
      rows: [...rowByKey.values()],
      claims: [...holderByClaim].map(([key, entryId]) => ({ key, entryId })),
    }),
  };
}

function picked<Name, Value>(from: ReadonlyMap<Name, Value>, names: readonly Name[]) {
  const found = new Map<Name, Value>();
  for (const name of names) {
    const value = from.get(name);
    if (value !== undefined) found.set(name, value);
  }
  return found;
}
