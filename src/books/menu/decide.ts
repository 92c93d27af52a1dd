import { unreachable } from '#domain/assert.ts';
import { isMenuName, isMenuPrice, isMenuStamps, type MenuFacts } from '#domain/menu.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Context, Decided } from '#ledger/book.ts';
import type { MenuCommand, MenuField, MenuRefusal } from './commands.ts';
import type { MenuEvent } from './events.ts';
import type { Listing } from './listing.ts';

type Decision = Result<readonly Decided<MenuEvent>[], MenuRefusal>;

/**
 * What is on the menu. The owner's alone, because an item says what it earns, and that is the
 * shop's promise.
 */
export function decide(command: MenuCommand, listing: Listing, context: Context): Decision {
  if (!isOwner(context)) return fail({ type: 'OwnersOnly' });
  if (command.type === 'ListMenuItem') return list(command, listing);
  if (listing.facts === null) return fail({ type: 'NotOnMenu' });
  switch (command.type) {
    case 'ChangeMenuItem': {
      const field = invalidField(command);
      if (field !== undefined) return fail({ type: 'InvalidMenuItem', field });
      if (isSame(command, listing.facts)) return fail({ type: 'NothingChanged' });
      return ok([{ event: { ...command, type: 'MenuItemChanged' } }]);
    }
    case 'RetireMenuItem':
      if (!listing.isOnSale) return fail({ type: 'NotOnMenu' });
      return ok([{ event: { type: 'MenuItemRetired' } }]);
    case 'BringBackMenuItem':
      if (listing.isOnSale) return fail({ type: 'AlreadyOnMenu' });
      return ok([{ event: { type: 'MenuItemBroughtBack' } }]);
    default:
      return unreachable(command);
  }
}

function list(
  command: MenuCommand & { readonly type: 'ListMenuItem' },
  listing: Listing,
): Decision {
  const field = invalidField(command);
  if (field !== undefined) return fail({ type: 'InvalidMenuItem', field });
  if (listing.facts !== null) return fail({ type: 'AlreadyOnMenu' });
  return ok([{ event: { ...command, type: 'MenuItemListed' } }]);
}

function invalidField({ name, price, stamps }: MenuFacts): MenuField | undefined {
  if (!isMenuName(name)) return 'menuName';
  if (!isMenuPrice(price)) return 'menuPrice';
  return isMenuStamps(stamps) ? undefined : 'menuStamps';
}

const isSame = (wanted: MenuFacts, facts: MenuFacts): boolean =>
  Object.entries(facts).every(([name, value]) => wanted[name as keyof MenuFacts] === value);

const isOwner = ({ actor }: Context): boolean => actor.type === 'staff' && actor.role === 'owner';
