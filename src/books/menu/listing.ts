import { unreachable } from '#domain/assert.ts';
import type { MenuFacts } from '#domain/menu.ts';
import type { Entry } from '#ledger/entry.ts';
import type { MenuEvent } from './events.ts';

/** One thing on the menu, as its entries fold. */
export interface Listing {
  /** `null`: never listed. */
  readonly facts: MenuFacts | null;
  readonly isOnSale: boolean;
}

export const unlisted: Listing = { facts: null, isOnSale: false };

/** Accepts every event, because it has already happened. Only `decide` may refuse. */
export function evolve(listing: Listing, { event }: Entry<MenuEvent>): Listing {
  switch (event.type) {
    case 'MenuItemListed':
      return { facts: factsOf(event), isOnSale: true };
    case 'MenuItemChanged':
      return { ...listing, facts: factsOf(event) };
    case 'MenuItemRetired':
      return { ...listing, isOnSale: false };
    case 'MenuItemBroughtBack':
      return { ...listing, isOnSale: true };
    default:
      return unreachable(event);
  }
}

const factsOf = ({ type: _happened, ...facts }: MenuFacts & { readonly type: string }): MenuFacts =>
  facts;
