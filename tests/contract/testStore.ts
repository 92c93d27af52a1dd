import type { EntryId } from '#domain/ids.ts';
import type { Entry } from '#ledger/entry.ts';
import type { LedgerStore } from '#ledger/ledgerStore.ts';
import type { Row } from '#ledger/projection.ts';

/** A ledger store with back doors, through which a clause of the contract plants its mischief. */
export interface TestStore {
  readonly store: LedgerStore;
  putEntries(entries: readonly Entry[]): Promise<void>;
  deleteEntry(id: EntryId): Promise<void>;
  putRow(row: Row): Promise<void>;
  deleteRow(key: string): Promise<void>;
  close(): Promise<void>;
}

export type CreateTestStore = () => Promise<TestStore>;
