import type { EntryId } from '#domain/ids.ts';
import { entryIdOf } from '#domain/uuid.ts';
import type { Book, Context, Decided } from './book.ts';
import { ENTRY_VERSION, type Entry, type LedgerEvent } from './entry.ts';
import { type Ledger, type LedgerRefusal, receiptClaim } from './ledger.ts';
import type { Erased, Found, Writes } from './ledgerStore.ts';
import { foldEntry, type Place, type Row, rowKeyOf } from './projection.ts';
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
  const erased: Erased[] = [];
  const rulesRow = rowByKey.get(ledger.rules.rowKey);
  const inForce = ledger.rules.read(rulesRow?.state, tap.businessDay);

  const entryOf = (happening: Happening): Entry => ({
    ...headerOf(happening),
    id: nextEntryId(),
    deviceId: found.deviceId,
    deviceSeq: found.deviceSeq + entries.length + 1,
    occurredAt: tap.now,
    businessDay: tap.businessDay,
    ...(tap.isSuspect && { suspect: true }),
    actor: tap.actor,
    programVersion: inForce.version,
    basedOn: 0,
  });

  function rollUpState(place: Place, name: string): unknown {
    const key = ledger.projections.find((projection) => projection.name === name)?.keyOf(place);
    return key === undefined ? undefined : rowByKey.get(rowKeyOf(name, key))?.state;
  }

  function nextEntryId(): EntryId {
    return entryIdOf(tap.id, entries.length);
  }

  function releaseClaimsOf(reversed: EntryId): void {
    const entry = [...found.entriesByTap.values()].flat().find(({ id }) => id === reversed);
    if (entry?.receipt !== undefined) released.add(receiptClaim(entry.businessDay, entry.receipt));
  }

  return {
    claim(keys) {
      for (const key of keys) {
        // What this tap has taken back no longer holds it: a visit may move with its receipt.
        const before = released.has(key) ? undefined : found.holderByClaim.get(key);
        const heldBy = before ?? claims.find((claim) => claim.key === key)?.entryId;
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
      ...contextOf({ tap, found }, book, subject),
      rollUp: (name) =>
        rollUpState({ book: book.name, subject, businessDay: tap.businessDay }, name),
      program: inForce.program,
      rules: inForce.rules,
      hours: inForce.hours,
    }),

    append(slip, book, decided) {
      for (const [index, happening] of decided.entries()) {
        const entry = entryOf({ slip, happening, isFirst: index === 0 });
        entries.push(entry);
        for (const key of foldEntry(ledger.projections, entry, rowByKey)) changed.add(key);
        if (entry.reverses !== undefined) releaseClaimsOf(entry.reverses);
        erased.push(...erasedBy(entry, book));
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

function erasedBy({ book: name, subject, event }: Entry, book: Book): readonly Erased[] {
  if (book.erases?.(event)) return [{ book: name, subject }];
  const entryIds = book.empties?.(event) ?? [];
  return entryIds.length === 0 ? [] : [{ book: name, subject, entryIds }];
}

interface Happening {
  readonly slip: Slip;
  readonly happening: Decided<LedgerEvent>;
  readonly isFirst: boolean;
}

/** What of an entry its slip and its event say; only the first carries what was sealed. */
const headerOf = ({ slip, happening: { event, reverses }, isFirst }: Happening) => ({
  v: ENTRY_VERSION,
  book: slip.book,
  subject: slip.subject,
  ...(reverses !== undefined && { reverses }),
  ...(isFirst && slip.receipt !== undefined && { receipt: slip.receipt }),
  event,
  ...(isFirst && slip.sealed !== undefined && { sealed: slip.sealed }),
});

/** What the books may rely on, as it was found; the rules are added by the draft. */
function contextOf(
  { tap, found }: Pick<DraftParts, 'tap' | 'found'>,
  book: Book,
  subject: string,
): Omit<Context, 'program' | 'rules' | 'hours' | 'rollUp'> {
  const { now, isSuspect, businessDay, actor } = tap;
  const rowKeyStart = rowKeyOf(book.name, '');
  return {
    subject,
    deviceId: found.deviceId,
    tapId: tap.id,
    now,
    isSuspect,
    businessDay,
    actor,
    entriesOfTap: (tapId) => found.entriesByTap.get(tapId) ?? [],
    subjectsWith: (indexKey) =>
      (found.rowKeysByIndexKey.get(indexKey) ?? [])
        .filter((rowKey) => rowKey.startsWith(rowKeyStart))
        .map((rowKey) => rowKey.slice(rowKeyStart.length)),
  };
}
