import type { Book } from '#ledger/book.ts';
import { type Card, emptyCard, evolve } from './card.ts';
import type { CardCommand, CardRefusal } from './commands.ts';
import { decide } from './decide.ts';
import { CARD_EVENT_TYPES, type CardEvent } from './events.ts';

/** Visits, stamps, points and rewards of one customer. Subject: the customer id. */
export const cardBook: Book<Card, CardEvent, CardCommand, CardRefusal> = {
  name: 'card',
  empty: emptyCard,
  eventTypes: CARD_EVENT_TYPES,
  evolve,
  decide,
  needs: ({ command }) => ('tapId' in command ? { taps: [command.tapId] } : {}),
};
