import type { Book } from '#ledger/book.ts';
import { rowKeyOf } from '#ledger/projection.ts';
import type { ProgramCommand, ProgramRefusal } from './commands.ts';
import { decide } from './decide.ts';
import { PROGRAM_EVENT_TYPES, type ProgramEvent } from './events.ts';
import { evolve, type Shop, unfoundedShop } from './shop.ts';

/** The rules in force, every change an entry. One subject: the shop. */
export const programBook: Book<Shop, ProgramEvent, ProgramCommand, ProgramRefusal> = {
  name: 'program',
  empty: unfoundedShop,
  eventTypes: PROGRAM_EVENT_TYPES,
  evolve,
  decide,
};

export const SHOP_SUBJECT = 'shop';
export const SHOP_ROW_KEY = rowKeyOf(programBook.name, SHOP_SUBJECT);
