import { useMemo } from 'react';
import { type Shop, shopOn } from '#books/program/shop.ts';
import { useMenu } from '#device/useMenu.ts';
import type { ProgramView } from './programView.ts';
import { useToday } from './useToday.ts';

/** The shop as it is today, with the names of its menu; `undefined` until the menu is read. */
export function useProgramView(shop: Shop): ProgramView | undefined {
  const today = useToday(shop);
  const menu = useMenu();
  return useMemo(() => {
    if (menu === undefined) return undefined;
    const items = new Map(menu.map(({ itemId, name }) => [itemId, name]));
    return { shop: shopOn(shop, today), today, names: { items } };
  }, [shop, menu, today]);
}
