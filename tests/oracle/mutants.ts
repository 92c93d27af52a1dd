import type { Card } from '#books/card/card.ts';
import { cardBook } from '#books/card/cardBook.ts';
import type { CardCommand, CardRefusal } from '#books/card/commands.ts';
import type { CardEvent } from '#books/card/events.ts';
import type { ProgramRules } from '#domain/programRules.ts';
import type { Book, Decided } from '#ledger/book.ts';
import type { Ledger } from '#ledger/ledger.ts';
import { projectionOf } from '#ledger/projection.ts';
import { dangolLedger } from '#tests/support/counter.ts';

/** The card book, right or with a mistake in it. */
export type CardBook = Book<Card, CardEvent, CardCommand, CardRefusal>;

/** The shop's ledger, with this card book in it. */
export function ledgerWith(card: CardBook): Ledger {
  const planted = card as unknown as Book;
  return {
    ...dangolLedger,
    books: dangolLedger.books.map((book) => (book.name === 'card' ? planted : book)),
    projections: dangolLedger.projections.map((projection) =>
      projection.name === 'card' ? projectionOf(planted) : projection,
    ),
  };
}

const { decide, evolve } = cardBook;

/** Decides as if the owner had said something else. */
export const misreading = (change: (rules: ProgramRules) => Partial<ProgramRules>): CardBook => ({
  ...cardBook,
  decide: (command, card, context) =>
    decide(command, card, { ...context, rules: { ...context.rules, ...change(context.rules) } }),
});

/** Decides on something else than was asked, or at another time. */
export const mishearing = (
  change: (...asked: Parameters<CardBook['decide']>) => Parameters<CardBook['decide']>,
): CardBook => ({
  ...cardBook,
  decide: (command, card, context) => decide(...change(command, card, context)),
});

type Happening = Decided<CardEvent>;

/** Decides rightly, and writes something else. */
export const miswriting = (change: (happening: Happening) => readonly Happening[]): CardBook => ({
  ...cardBook,
  decide(command, card, context) {
    const decided = decide(command, card, context);
    return decided.ok ? { ...decided, value: decided.value.flatMap(change) } : decided;
  },
});

/** Writes nothing of these. */
export const forgetting = (...types: readonly CardEvent['type'][]): CardBook =>
  miswriting((happening) => (types.includes(happening.event.type) ? [] : [happening]));

/** Remembers it wrongly: `before` is the card it is folded into, `after` what comes of it. */
export const misremembering = ({
  before = (card) => card,
  after = (card) => card,
}: {
  readonly before?: (card: Card, event: CardEvent) => Card;
  readonly after?: (card: Card, event: CardEvent, old: Card) => Card;
}): CardBook => ({
  ...cardBook,
  evolve: (card, entry) => after(evolve(before(card, entry.event), entry), entry.event, card),
});
