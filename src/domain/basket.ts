import type { MenuItemId } from './ids.ts';
import type { Stamps } from './stamps.ts';
import type { Won } from './won.ts';

/** One line of what was bought: as the menu sold it then, so that a later price changes no past. */
export interface BasketLine {
  readonly itemId: MenuItemId;
  readonly count: number;
  /** Of one piece. */
  readonly price: Won;
  /** What one piece earns by the menu; missing where nobody knew it. */
  readonly stamps?: Stamps;
}
