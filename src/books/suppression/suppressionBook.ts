import type { Book } from '#ledger/book.ts';
import type { SuppressionCommand, SuppressionRefusal } from './commands.ts';
import { decide } from './decide.ts';
import { SUPPRESSION_EVENT_TYPES, type SuppressionEvent } from './events.ts';
import { evolve, nothingStopped, type Suppression } from './suppression.ts';

/**
 * Numbers that want no advertising (L-33). Subject: a keyed hash of the number, under a key of its
 * own, so that it outlives the erasure of whoever has it and finds nobody in any other book.
 */
export const suppressionBook: Book<
  Suppression,
  SuppressionEvent,
  SuppressionCommand,
  SuppressionRefusal
> = {
  name: 'suppression',
  empty: nothingStopped,
  eventTypes: SUPPRESSION_EVENT_TYPES,
  evolve,
  decide,
};
