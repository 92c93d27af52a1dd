import type { MenuFacts } from '#domain/menu.ts';

/** Every event of a change carries the whole item, so that one entry says what was sold then. */
export type MenuEvent =
  | ({ readonly type: 'MenuItemListed' } & MenuFacts)
  | ({ readonly type: 'MenuItemChanged' } & MenuFacts)
  | { readonly type: 'MenuItemRetired' }
  | { readonly type: 'MenuItemBroughtBack' };

export const MENU_EVENT_TYPES = [
  'MenuItemListed',
  'MenuItemChanged',
  'MenuItemRetired',
  'MenuItemBroughtBack',
] as const satisfies readonly MenuEvent['type'][];
