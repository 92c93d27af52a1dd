import { entryIdOf } from '#domain/uuid.ts';
import type { EntryId } from '#domain/ids.ts';
import type { Book, Context, Decided } from './book.ts';
import { ENTRY_VERSION, type Entry, type LedgerEvent } from './entry.ts';
import { type Ledger, type LedgerRefusal, receiptClaim } from './ledger.ts';
import type { Found, Writes } from './ledgerStore.ts';
import { foldRow, type Row, rowKeyOf } from './projection.ts';
import type { Slip, Tap } from './tap.ts';

/** What one tap is about to write. Each command sees what the earlier ones of the tap did. */
export interface Draft {
  /** Takes the claims for the next command, or says who holds one already. */
  claim(claims: readonly string[]): LedgerRefusal | undefined;
  /** A subject with events this build does not know may be read, not written. */
  frozen(slip: Slip): LedgerRefusal | undefined;
  stateOf(book: Book, subject: string): unknown;
  contextFor(book: Book, subject: string): Context;
  append(slip: Slip, book: Book, decided: readonly Decided<LedgerEvent>[]): void;
  finish(): Writes;
}

interface DraftParts {
  readonly tap: Tap;
  readonly found: Found;
  readonly ledger: Ledger;
}

export function createDraft({ tap, found, ledger }: DraftParts): Draft {
  const rowByKey = new Map(found.rowByKey);
  const changed = new Set<string>();
  const entries: Entry[] = [];
  const claims: { key: string; entryId: EntryId }[] = [];
  const released = new Set<string>();
  const erased: { book: string; subject: string }[] = [];
  const rulesRow = rowByKey.get(ledger.rules.rowKey);
  const rules = ledger.rules.read(rulesRow?.state);

  const nextEntryId = (): EntryId => entryIdOf(tap.id, entries.length);

  function fold(entry: Entry): void {
    for (const projection of ledger.projections) {
      const key = projection.keyOf(entry);
      if (key === undefined) continue;
      const rowKey = rowKeyOf(projection.name, key);
      rowByKey.set(rowKey, foldRow(projection, rowByKey.get(rowKey), { key: rowKey, entry }));
      changed.add(rowKey);
    }
  }

  function releaseClaimsOf(reversed: EntryId): void {
    const entry = [...found.entriesByTap.values()].flat().find(({ id }) => id === reversed);
    if (entry?.receipt !== undefined) released.add(receiptClaim(entry.businessDay, entry.receipt));
  }

  return {
    claim(keys) {
      for (const key of keys) {
        const heldBy =
          found.holderByClaim.get(key) ?? claims.find((claim) => claim.key === key)?.entryId;
        if (heldBy !== undefined) return { type: 'AlreadyClaimed', claim: key, heldBy };
        claims.push({ key, entryId: nextEntryId() });
      }
      return undefined;
    },

    frozen({ book, subject }) {
      const row = rowByKey.get(rowKeyOf(book, subject));
      return row?.unknownEntries ? { type: 'NeedsNewerApp', subject } : undefined;
    },

    stateOf: (book, subject) => rowByKey.get(rowKeyOf(book.name, subject))?.state ?? book.empty,

    contextFor: (book, subject) => ({
      subject,
      now: tap.now,
      businessDay: tap.businessDay,
      actor: tap.actor,
      program: rules.program,
      entriesOfTap: (tapId) => found.entriesByTap.get(tapId) ?? [],
      subjectsWith: (indexKey) =>
        (found.rowKeysByIndexKey.get(indexKey) ?? [])
          .filter((rowKey) => rowKey.startsWith(`${book.name}/`))
          .map((rowKey) => rowKey.slice(book.name.length + 1)),
    }),

    append(slip, book, decided) {
      for (const [index, { event, reverses }] of decided.entries()) {
        const isFirst = index === 0;
        const entry: Entry = {
          id: nextEntryId(),
          v: ENTRY_VERSION,
          book: slip.book,
          subject: slip.subject,
          deviceId: found.deviceId,
          deviceSeq: found.deviceSeq + entries.length + 1,
          occurredAt: tap.now,
          businessDay: tap.businessDay,
          ...(tap.isSuspect && { suspect: true }),
          actor: tap.actor,
          programVersion: rules.version,
          basedOn: 0,
          ...(reverses !== undefined && { reverses }),
          ...(isFirst && slip.receipt !== undefined && { receipt: slip.receipt }),
          event,
          ...(isFirst && slip.sealed !== undefined && { sealed: slip.sealed }),
        };
        entries.push(entry);
        fold(entry);
        if (reverses !== undefined) releaseClaimsOf(reverses);
        if (book.erases?.(event)) erased.push({ book: slip.book, subject: slip.subject });
      }
    },

    finish: () => ({
      entries,
      rows: [...changed].map((key) => rowByKey.get(key) as Row),
      deviceSeq: found.deviceSeq + entries.length,
      claims,
      releasedClaims: [...released],
      erased,
    }),
  };
}
