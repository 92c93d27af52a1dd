import { useState } from 'react';
import { type Basket, linesOf, putIn, sumOf, takeOut, usualKeyOf } from '#desk/basket.ts';
import type { Purchase } from '#desk/checkIn.ts';
import type { MenuItemId } from '#domain/ids.ts';
import type { MenuItem } from '#domain/menu.ts';
import type { Stamps } from '#domain/stamps.ts';
import { useUsualBaskets } from './useMenu.ts';

/** A basket in hand, and the usual ones beside it. */
export function useBasket(menu: readonly MenuItem[], stampsMax: Stamps) {
  const usual = useUsualBaskets();
  const [basket, setBasket] = useState<Basket>([]);
  const worthOf = (some: Basket) => sumOf(some, menu, stampsMax);

  /** `undefined`: it earns nothing, so there is nothing to grant. */
  function purchaseOf(some: Basket): Purchase | undefined {
    const { stamps, amount } = worthOf(some);
    return stamps === 0 ? undefined : { stamps, amount, basket: linesOf(some, menu) };
  }

  return {
    basket,
    sum: worthOf(basket),
    usual: usual.map((each) => ({ key: usualKeyOf(each), basket: each, sum: worthOf(each) })),
    purchase: () => purchaseOf(basket),
    usualPurchase(key: string): Purchase | undefined {
      const chosen = usual.find((each) => usualKeyOf(each) === key);
      return chosen && purchaseOf(chosen);
    },
    more: (itemId: string) => setBasket((before) => putIn(before, itemId as MenuItemId)),
    less: (itemId: string) => setBasket((before) => takeOut(before, itemId as MenuItemId)),
  };
}
