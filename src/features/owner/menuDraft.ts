import type { MenuField } from '#books/menu/commands.ts';
import {
  defaultStampsOf,
  defaultTemperatureOf,
  isMenuName,
  isMenuPrice,
  type MenuCategory,
  type MenuFacts,
  type MenuItem,
} from '#domain/menu.ts';
import { parseWon } from '#domain/won.ts';

/** An item as it is being typed: the price is still text. */
export type MenuDraft = Omit<MenuFacts, 'price'> & { readonly price: string };

export const draftOf = ({
  itemId: _id,
  isOnSale: _sold,
  price,
  ...facts
}: MenuItem): MenuDraft => ({
  ...facts,
  price: String(price),
});

/** The next item of the same category, with what that category usually earns. */
export const newDraft = (category: MenuCategory): MenuDraft => ({
  name: '',
  price: '',
  category,
  temperature: defaultTemperatureOf(category),
  season: 'allYear',
  isNew: false,
  stamps: defaultStampsOf(category),
  isPinned: false,
});

export type MenuProblem = MenuField | 'sameName';

export type CheckedDraft =
  | { readonly isValid: true; readonly facts: MenuFacts }
  | { readonly isValid: false; readonly problems: readonly MenuProblem[] };

/** `others`: what else is on sale, because two keys of one name cannot be told apart. */
export function checkDraft(draft: MenuDraft, others: readonly MenuItem[]): CheckedDraft {
  const name = draft.name.trim();
  const price = parseWon(draft.price);
  const problems: MenuProblem[] = [];
  if (!isMenuName(name)) problems.push('menuName');
  else if (others.some((item) => item.isOnSale && item.name === name)) problems.push('sameName');
  if (!price.ok || !isMenuPrice(price.value)) problems.push('menuPrice');
  if (problems.length > 0 || !price.ok) return { isValid: false, problems };
  return { isValid: true, facts: { ...draft, name, price: price.value } };
}
