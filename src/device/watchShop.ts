import { SHOP_ROW_KEY } from '#books/program/programBook.ts';
import { hasPlans, type Shop, shopOn, unfoundedShop } from '#books/program/shop.ts';
import { MINUTE_MS } from '#domain/instant.ts';
import type { Watchable } from '#domain/watchable.ts';
import type { Row } from '#ledger/projection.ts';
import { watchRow } from '#storage/watchRow.ts';
import type { ShopFloor } from './shopFloor.ts';

/** The shop of this row as it is today. Only one with plans needs to know which day it is. */
function shopToday(row: Row | undefined, floor: Pick<ShopFloor, 'businessDayOf' | 'clock'>) {
  const shop = (row?.state as Shop | undefined) ?? unfoundedShop;
  return hasPlans(shop) ? shopOn(shop, floor.businessDayOf(floor.clock.now())) : shop;
}

/** The shop, whenever it changes; what was planned for a day holds from its morning on by itself. */
export const watchShop = (floor: ShopFloor): Watchable<Shop> => ({
  subscribe(onValue, onFailure) {
    let row: Row | undefined;
    let shown: Shop | undefined;
    const show = (): void => {
      const shop = shopToday(row, floor);
      if (shop.termsSince === shown?.termsSince && shop.version === shown.version) return;
      shown = shop;
      onValue(shop);
    };
    const subscription = watchRow(floor.database, SHOP_ROW_KEY).subscribe((next) => {
      row = next;
      shown = undefined;
      show();
    }, onFailure);
    const timer = setInterval(() => {
      if (shown !== undefined && hasPlans(shown)) show();
    }, MINUTE_MS);
    return {
      unsubscribe() {
        clearInterval(timer);
        subscription.unsubscribe();
      },
    };
  },
});
