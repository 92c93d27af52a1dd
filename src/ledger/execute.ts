import { assert } from '#domain/assert.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Book } from './book.ts';
import { createDraft, type Draft } from './draft.ts';
import type { Entry } from './entry.ts';
import { type Ledger, type LedgerRefusal, receiptClaim } from './ledger.ts';
import type { LedgerStore, Reads, Settlement } from './ledgerStore.ts';
import { type Place, rowKeyOf } from './projection.ts';
import type { Slip, Tap } from './tap.ts';

/** Writes down what one tap asks for: all of it, or nothing and a reason. */
export type Execute<Command extends { readonly type: string }, Refusal> = (
  tap: Tap<Command>,
) => Promise<Result<readonly Entry[], Refusal | LedgerRefusal>>;

/** The one door through which the tablet writes. */
export function createExecute<Command extends { readonly type: string }, Refusal>(
  ledger: Ledger,
  store: Pick<LedgerStore, 'transact'>,
): Execute<Command, Refusal> {
  const bookByName = new Map(ledger.books.map((book) => [book.name, book]));
  const bookOf = (slip: Slip): Book => {
    const book = bookByName.get(slip.book);
    assert(book !== undefined, `there is a book called ${slip.book}`);
    return book;
  };
  return (tap) =>
    store.transact(readsOf(tap, ledger, bookOf), (found) => {
      const written = found.entriesByTap.get(tap.id) ?? [];
      if (written.length > 0) return { answer: ok(written) };
      // The books' refusals are known to the caller, which names them in `Refusal`.
      return settle(tap, createDraft({ tap, found, ledger }), bookOf) as Settlement<
        Result<readonly Entry[], Refusal | LedgerRefusal>
      >;
    });
}

function settle(
  tap: Tap,
  draft: Draft,
  bookOf: (slip: Slip) => Book,
): Settlement<Result<readonly Entry[], unknown>> {
  for (const slip of tap.slips) {
    const book = bookOf(slip);
    const refused = draft.claim(claimsOf(slip, tap, book)) ?? draft.frozen(slip);
    if (refused) return { answer: fail(refused) };
    const state = draft.stateOf(book, slip.subject);
    const decided = book.decide(slip.command, state, draft.contextFor(book, slip.subject));
    if (!decided.ok) return { answer: decided };
    draft.append(slip, book, decided.value);
  }
  const writes = draft.finish();
  assert(writes.entries.length > 0, 'a tap that is not refused leaves an entry');
  return { answer: ok(writes.entries), writes };
}

function claimsOf(slip: Slip, { id, businessDay }: Tap, book: Book): readonly string[] {
  const own = book.needs?.(slip, businessDay, id).claims ?? [];
  return slip.receipt === undefined ? own : [...own, receiptClaim(businessDay, slip.receipt)];
}

function readsOf(tap: Tap, ledger: Ledger, bookOf: (slip: Slip) => Book): Reads {
  const { businessDay, slips } = tap;
  const needs = slips.map((slip) => bookOf(slip).needs?.(slip, businessDay, tap.id) ?? {});
  return {
    taps: unique([tap.id, ...needs.flatMap(({ taps }) => taps ?? [])]),
    indexKeys: unique(needs.flatMap(({ indexKeys }) => indexKeys ?? [])),
    claims: unique(slips.flatMap((slip) => claimsOf(slip, tap, bookOf(slip)))),
    rowKeys: unique([
      ledger.rules.rowKey,
      ...slips.flatMap((slip) => rowKeysAt({ ...slip, businessDay }, ledger)),
    ]),
  };
}

const rowKeysAt = (place: Place, { projections }: Ledger): readonly string[] =>
  projections.flatMap((projection) => {
    const key = projection.keyOf(place);
    return key === undefined ? [] : rowKeyOf(projection.name, key);
  });

const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];
