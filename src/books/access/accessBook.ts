import type { Book } from '#ledger/book.ts';
import { type Chain, evolve, noLinks } from './chain.ts';
import type { AccessCommand, AccessRefusal } from './commands.ts';
import { decide } from './decide.ts';
import { ACCESS_EVENT_TYPES, type AccessEvent } from './events.ts';

/** Who looked at whom (L-45). Subject: the tablet it happened on, each with a chain of its own. */
export const accessBook: Book<Chain, AccessEvent, AccessCommand, AccessRefusal> = {
  name: 'access',
  empty: noLinks,
  eventTypes: ACCESS_EVENT_TYPES,
  evolve,
  decide,
};
