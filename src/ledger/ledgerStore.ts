import type { CommandId, DeviceId, EntryId } from '#domain/ids.ts';
import type { Entry } from './entry.ts';
import type { Row } from './projection.ts';

/** Everything a decision needs, named before the transaction begins. */
export interface Reads {
  readonly taps: readonly CommandId[];
  readonly rowKeys: readonly string[];
  readonly indexKeys: readonly string[];
  readonly claims: readonly string[];
}

/** What was found, in one consistent look. */
export interface Found {
  readonly deviceId: DeviceId;
  /** The last number this device gave to an entry; 0 before the first. */
  readonly deviceSeq: number;
  readonly entriesByTap: ReadonlyMap<CommandId, readonly Entry[]>;
  readonly rowByKey: ReadonlyMap<string, Row>;
  /** Row keys by index key. */
  readonly rowKeysByIndexKey: ReadonlyMap<string, readonly string[]>;
  readonly holderByClaim: ReadonlyMap<string, EntryId>;
}

/** What is to be written, all at once. */
export interface Writes {
  readonly entries: readonly Entry[];
  readonly rows: readonly Row[];
  readonly deviceSeq: number;
  readonly claims: readonly { readonly key: string; readonly entryId: EntryId }[];
  readonly releasedClaims: readonly string[];
  /** Subjects whose sealed parts are emptied. */
  readonly erased: readonly Erased[];
}

export interface Erased {
  readonly book: string;
  readonly subject: string;
  /** Only in these entries; in every one of the subject where it does not say. */
  readonly entryIds?: readonly EntryId[];
}

export interface Settlement<Answer> {
  readonly answer: Answer;
  readonly writes?: Writes;
}

/** Where the ledger is kept. Memory in tests, Dexie on the tablet; both pass the same contract. */
export interface LedgerStore {
  /**
   * Reads, lets `settle` decide and writes, as one atomic and durable step: two taps at once never
   * see the same stamps. `settle` is synchronous; its promise resolves once the disk has it.
   */
  transact<Answer>(reads: Reads, settle: (found: Found) => Settlement<Answer>): Promise<Answer>;
  findRow(key: string): Promise<Row | undefined>;
  /** Every entry in ledger order, in pages. */
  eachEntryPage(visit: (page: readonly Entry[]) => void): Promise<void>;
  eachRowPage(visit: (page: readonly Row[]) => void): Promise<void>;
  /**
   * Throws the cached rows away and writes these instead, in one step. They were folded when this
   * device had written `asOf` entries; `false`, and nothing is replaced, if it has written more.
   */
  replaceRows(rows: Iterable<Row>, asOf: number): Promise<boolean>;
}
