import type { CardEvent } from '#books/card/events.ts';
import type { BasketLine } from '#domain/basket.ts';
import { drawFrom } from '#domain/chance.ts';
import type { MenuItemId } from '#domain/ids.ts';
import type { MenuItem } from '#domain/menu.ts';
import type { Entry } from '#ledger/entry.ts';

/** 지난번에 드신 메뉴는? One of three is right. */
export interface LastItemQuestion {
  readonly choices: readonly MenuItemId[];
  readonly right: MenuItemId;
}

/** What was in the basket of the last visit that still stands and whose basket is known. */
export function lastBasketOf(cardEntries: readonly Entry[]): readonly BasketLine[] {
  const entries = cardEntries as readonly Entry<CardEvent>[];
  const reversed = new Set(entries.flatMap(({ reverses }) => reverses ?? []));
  for (const { id, event } of entries.toReversed()) {
    if (event.type !== 'VisitRecorded' || reversed.has(id)) continue;
    if (event.basket && event.basket.length > 0) return event.basket;
  }
  return [];
}

const DECOYS = 2;
const SIDES = 2 ** 31;

/**
 * Draws the question from a seed, which must be the last visit's own (its entry id): asked again, it
 * is the same question, or whoever asks often would see which of them stays. One thing of the last basket, and two that were not in it and are
 * on sale, so that all three are plausible. `undefined` where nothing is known of the last visit, or
 * the menu is too short to hide it: then only the customer's PIN can prove anything.
 */
export function lastItemQuestion(
  lastBasket: readonly BasketLine[],
  menu: readonly MenuItem[],
  seed: string,
): LastItemQuestion | undefined {
  const had = new Set(lastBasket.map(({ itemId }) => itemId));
  const byDraw = (purpose: string) => (a: MenuItemId, b: MenuItemId) =>
    drawFrom(`${purpose}/${seed}/${a}`, SIDES) - drawFrom(`${purpose}/${seed}/${b}`, SIDES);
  const [right] = menu
    .map(({ itemId }) => itemId)
    .filter((itemId) => had.has(itemId))
    .toSorted(byDraw('right'));
  const decoys = menu
    .filter(({ itemId, isOnSale }) => isOnSale && !had.has(itemId))
    .map(({ itemId }) => itemId)
    .toSorted(byDraw('decoy'))
    .slice(0, DECOYS);
  if (right === undefined || decoys.length < DECOYS) return undefined;
  return { right, choices: [right, ...decoys].toSorted(byDraw('place')) };
}
