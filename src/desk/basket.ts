import type { CardEvent } from '#books/card/events.ts';
import type { BasketLine } from '#domain/basket.ts';
import type { EntryId, MenuItemId } from '#domain/ids.ts';
import type { MenuItem } from '#domain/menu.ts';
import { type Stamps, stamps } from '#domain/stamps.ts';
import { type Won, won } from '#domain/won.ts';
import type { Entry } from '#ledger/entry.ts';

/** How many of one item somebody buys. */
export interface Pick {
  readonly itemId: MenuItemId;
  readonly count: number;
}

/** What somebody buys, in the order it was put in. */
export type Basket = readonly Pick[];

/** What a basket is worth now. */
export interface BasketSum {
  readonly stamps: Stamps;
  /** It would earn more than one tap may grant. */
  readonly isBounded: boolean;
  readonly amount: Won;
  readonly pieces: number;
}

/** Above this it is a slip of the finger. */
export const BASKET_PIECES_MAX = 50;

export const countIn = (basket: Basket, itemId: MenuItemId): number =>
  basket.find((pick) => pick.itemId === itemId)?.count ?? 0;

/** One more of this; a basket that is full stays as it is. */
export function putIn(basket: Basket, itemId: MenuItemId): Basket {
  if (piecesOf(basket) >= BASKET_PIECES_MAX) return basket;
  if (countIn(basket, itemId) === 0) return [...basket, { itemId, count: 1 }];
  return basket.map((pick) => (pick.itemId === itemId ? { ...pick, count: pick.count + 1 } : pick));
}

/** One less of this. */
export const takeOut = (basket: Basket, itemId: MenuItemId): Basket =>
  basket
    .map((pick) => (pick.itemId === itemId ? { ...pick, count: pick.count - 1 } : pick))
    .filter(({ count }) => count > 0);

/** Stamps and price of a basket; what the menu does not know counts nothing. */
export function sumOf(
  basket: Basket,
  menu: readonly MenuItem[],
  stampsPerGrantMax: Stamps,
): BasketSum {
  const itemById = byId(menu);
  const sum = (worth: (item: MenuItem) => number): number =>
    basket.reduce((total, { itemId, count }) => {
      const item = itemById.get(itemId);
      return item === undefined ? total : total + worth(item) * count;
    }, 0);
  const earned = sum((item) => item.stamps);
  return {
    stamps: stamps(Math.min(earned, stampsPerGrantMax)),
    isBounded: earned > stampsPerGrantMax,
    amount: won(sum((item) => item.price)),
    pieces: piecesOf(basket),
  };
}

/** The basket as an entry remembers it: each line with the price and the stamps of now. */
export function linesOf(basket: Basket, menu: readonly MenuItem[]): readonly BasketLine[] {
  const itemById = byId(menu);
  return basket.flatMap(({ itemId, count }) => {
    const item = itemById.get(itemId);
    return item ? [{ itemId, count, price: item.price, stamps: item.stamps }] : [];
  });
}

/**
 * What staff sell most: the most frequent baskets of these entries (ledger order; of equals the
 * latest first), then favourites, then the front of the menu. Only what is on sale and earns.
 */
export function usualBaskets(
  entries: readonly Entry[],
  menuInOrder: readonly MenuItem[],
  countMax: number,
): readonly Basket[] {
  const earning = menuInOrder.filter((item) => item.isOnSale && item.stamps > 0);
  const pinned = earning.filter(({ isPinned }) => isPinned);
  const singles = [...pinned, ...earning].map(({ itemId }): Basket => [{ itemId, count: 1 }]);
  const basketByName = new Map(
    [...soldBaskets(entries, menuInOrder), ...singles].map((basket) => [
      usualKeyOf(basket),
      basket,
    ]),
  );
  return [...basketByName.values()].slice(0, countMax);
}

/** Most frequent first. */
function soldBaskets(entries: readonly Entry[], menu: readonly MenuItem[]): readonly Basket[] {
  const itemById = byId(menu);
  const tallyByName = new Map<string, { readonly basket: Basket; times: number; lastAt: number }>();
  for (const [place, basket] of basketsIn(entries).entries()) {
    const items = basket.map(({ itemId }) => itemById.get(itemId));
    const isSold = items.every((item) => item?.isOnSale === true);
    if (!isSold || !items.some((item) => item && item.stamps > 0)) continue;
    const name = usualKeyOf(basket);
    const tally = tallyByName.get(name) ?? { basket, times: 0, lastAt: 0 };
    tallyByName.set(name, { ...tally, times: tally.times + 1, lastAt: place });
  }
  return [...tallyByName.values()]
    .toSorted((a, b) => b.times - a.times || b.lastAt - a.lastAt)
    .map(({ basket }) => basket);
}

/** Every basket of a visit that was not taken back. */
function basketsIn(entries: readonly Entry[]): readonly Basket[] {
  const ofCards = entries.filter(({ book }) => book === 'card') as readonly Entry<CardEvent>[];
  const reversed = new Set<EntryId>(ofCards.flatMap(({ reverses }) => reverses ?? []));
  return ofCards.flatMap(({ id, event }) =>
    event.type === 'VisitRecorded' && event.basket !== undefined && !reversed.has(id)
      ? [event.basket.map(({ itemId, count }) => ({ itemId, count }))]
      : [],
  );
}

/** The name of a basket: the same things in another order are the same basket. */
export const usualKeyOf = (basket: Basket): string =>
  basket
    .map(({ itemId, count }) => `${itemId}×${count}`)
    .toSorted()
    .join(' ');

const piecesOf = (basket: Basket): number => basket.reduce((sum, { count }) => sum + count, 0);

const byId = (menu: readonly MenuItem[]): ReadonlyMap<MenuItemId, MenuItem> =>
  new Map(menu.map((item) => [item.itemId, item]));
