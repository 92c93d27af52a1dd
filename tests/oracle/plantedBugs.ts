import type { Card } from '#books/card/card.ts';
import { cardBook } from '#books/card/cardBook.ts';
import type { CardCommand, CardRefusal } from '#books/card/commands.ts';
import type { CardEvent } from '#books/card/events.ts';
import { fail } from '#domain/result.ts';
import type { Book } from '#ledger/book.ts';
import type { Ledger } from '#ledger/ledger.ts';
import { projectionOf } from '#ledger/projection.ts';
import { dangolLedger } from '#tests/support/counter.ts';

type CardBook = Book<Card, CardEvent, CardCommand, CardRefusal>;

/** A mistake in one rule, such as somebody might make, in a card book that is right otherwise. */
export interface PlantedBug {
  readonly family: string;
  readonly bug: string;
  readonly card: CardBook;
}

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

type Decide = CardBook['decide'];
type Evolve = CardBook['evolve'];

const deciding = (decide: Decide): CardBook => ({ ...cardBook, decide });
const folding = (evolve: Evolve): CardBook => ({ ...cardBook, evolve });
const { decide, evolve } = cardBook;

export const plantedBugs: readonly PlantedBug[] = [
  {
    family: 'rewards',
    bug: 'exactly the price is not enough (`>` for `>=`)',
    card: deciding((command, card, context) => {
      const decided = decide(command, card, context);
      const isEmptied =
        command.type === 'RedeemReward' && decided.ok && costOf(decided.value) === balanceOf(card);
      return isEmptied
        ? fail({ type: 'NotEnoughStamps', stampsMissing: 1 } as CardRefusal)
        : decided;
    }),
  },
  {
    family: 'rewards',
    bug: 'a redemption takes one stamp too few',
    card: folding((card, entry) =>
      entry.event.type === 'RewardRedeemed'
        ? evolve(card, {
            ...entry,
            event: {
              ...entry.event,
              stamps: (entry.event.stamps - 1) as typeof entry.event.stamps,
            },
          })
        : evolve(card, entry),
    ),
  },
  {
    family: 'undo',
    bug: 'ten minutes exactly are too late',
    card: deciding((command, card, context) =>
      decide(
        command.type === 'UndoTap' ? { ...command, elapsedMs: command.elapsedMs + 1 } : command,
        card,
        context,
      ),
    ),
  },
  {
    family: 'undo',
    bug: 'what was taken back may be taken back again',
    card: folding((card, entry) => ({ ...evolve(card, entry), reversed: [] })),
  },
  {
    family: 'undo',
    bug: 'the visit stays, only its stamps go',
    card: deciding((command, card, context) => {
      const decided = decide(command, card, context);
      return decided.ok
        ? { ...decided, value: decided.value.filter(({ event }) => event.type !== 'VisitReversed') }
        : decided;
    }),
  },
];

const balanceOf = ({ stamps }: Card): number =>
  stamps.open.reduce((sum, { count }) => sum + count, 0);

const costOf = (decided: readonly { readonly event: CardEvent }[]): number =>
  decided.reduce((sum, { event }) => sum + (event.type === 'RewardRedeemed' ? event.stamps : 0), 0);
