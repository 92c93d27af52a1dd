import type { Listing } from '#books/menu/listing.ts';
import { MENU_INDEX_KEY, menuBook } from '#books/menu/menuBook.ts';
import { type Basket, usualBaskets } from '#desk/basket.ts';
import type { MenuItemId } from '#domain/ids.ts';
import { inMenuOrder, type MenuItem } from '#domain/menu.ts';
import type { Watchable } from '#domain/watchable.ts';
import type { Entry } from '#ledger/entry.ts';
import type { Row } from '#ledger/projection.ts';
import { watchLatestEntries } from '#storage/entries.ts';
import { watchRowsWith } from '#storage/watchRow.ts';
import { mapWatchable } from './mapWatchable.ts';
import type { ShopFloor } from './shopFloor.ts';

/** A few days of a small café, read in one request while the basket is open. */
const ENTRIES_LOOKED_AT = 300;

/** Everything that was ever on the menu, in its order of today. */
export const watchMenu = (floor: ShopFloor): Watchable<readonly MenuItem[]> =>
  mapWatchable(watchRowsWith(floor.database, MENU_INDEX_KEY), (rows) =>
    inMenuOrder(rows.flatMap(itemOf), floor.businessDayOf(floor.clock.now())),
  );

/** What staff of this tablet sell most; again whenever they sell, or the menu changes. */
export const watchUsualBaskets = (
  floor: ShopFloor,
  countMax: number,
): Watchable<readonly Basket[]> => ({
  subscribe(onValue, onFailure) {
    let menu: readonly MenuItem[] | undefined;
    let entries: readonly Entry[] | undefined;
    const tell = (): void => {
      if (menu && entries) onValue(usualBaskets(entries, menu, countMax));
    };
    const subscriptions = [
      watchMenu(floor).subscribe((found) => {
        menu = found;
        tell();
      }, onFailure),
      watchLatestEntries(floor.database, ENTRIES_LOOKED_AT).subscribe((found) => {
        entries = found;
        tell();
      }, onFailure),
    ];
    return {
      unsubscribe() {
        for (const subscription of subscriptions) subscription.unsubscribe();
      },
    };
  },
});

function itemOf(row: Row): readonly MenuItem[] {
  const { facts, isOnSale } = row.state as Listing;
  const itemId = row.key.slice(menuBook.name.length + 1) as MenuItemId;
  return facts === null ? [] : [{ ...facts, itemId, isOnSale }];
}
