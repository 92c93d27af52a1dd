import type { Book } from '#ledger/book.ts';
import type { MenuCommand, MenuRefusal } from './commands.ts';
import { decide } from './decide.ts';
import { MENU_EVENT_TYPES, type MenuEvent } from './events.ts';
import { evolve, type Listing, unlisted } from './listing.ts';

/** What the shop sells, one row an item. Subject: the menu item's id. */
export const menuBook: Book<Listing, MenuEvent, MenuCommand, MenuRefusal> = {
  name: 'menu',
  empty: unlisted,
  eventTypes: MENU_EVENT_TYPES,
  evolve,
  decide,
  indexKeys: () => [MENU_INDEX_KEY],
};

/** Everything that was ever on the menu, in one look. */
export const MENU_INDEX_KEY = 'menu';
