import { type Card, evolve as evolveCard } from '#books/card/card.ts';
import type { CardEvent } from '#books/card/events.ts';
import type { PersonEvent } from '#books/person/events.ts';
import { evolve as evolvePerson, type Person } from '#books/person/person.ts';
import type { Entry } from '#ledger/entry.ts';

/** A customer as the ledger folds them: who they are, and what is on their card. */
export interface Customer {
  readonly person: Person;
  readonly card: Card;
}

/**
 * The customer as the store folds them after these entries, without asking for the rows again. If
 * another window of this tablet wrote in the same moment, this is without that; the rows are right.
 */
export const customerAfter = (before: Customer, entries: readonly Entry[]): Customer => ({
  person: personEntriesOf(entries).reduce(evolvePerson, before.person),
  card: cardEntriesOf(entries).reduce(evolveCard, before.card),
});

export const cardEntriesOf = (entries: readonly Entry[]) =>
  entries.filter(({ book }) => book === 'card') as readonly Entry<CardEvent>[];

const personEntriesOf = (entries: readonly Entry[]) =>
  entries.filter(({ book }) => book === 'person') as readonly Entry<PersonEvent>[];
