import type { Runtime } from '#device/runtime.ts';
import type { BasketLine } from '#domain/basket.ts';
import { MENU_NAME_MAX, type MenuItem } from '#domain/menu.ts';
import { stamps } from '#domain/stamps.ts';
import { won } from '#domain/won.ts';
import type { Order } from '#tests/support/orderLog.ts';
import { firstOf, sure } from './tablet.ts';

/** What a till calls an item, as a menu of ours can hold it. */
const menuName = (item: string): string => [...item].slice(0, MENU_NAME_MAX).join('').trim();

/** Every item of the log with an amount goes on the menu, at what it cost first. */
export async function listReplayMenu(runtime: Runtime, orders: readonly Order[]): Promise<void> {
  const priceByName = new Map<string, number>();
  for (const { item, amount = 0 } of orders) {
    const name = menuName(item);
    if (name !== '' && amount > 0 && !priceByName.has(name)) priceByName.set(name, amount);
  }
  for (const [name, price] of priceByName) sure(await runtime.listMenuItem(facts(name, price)));
}

const facts = (name: string, price: number) =>
  ({
    name,
    price: won(price),
    category: 'coffee',
    temperature: 'both',
    season: 'allYear',
    isNew: false,
    stamps: stamps(1),
    isPinned: false,
  }) as const;

/** Tells what an order bought, by the menu as it stands. */
export async function basketsBy(
  runtime: Runtime,
): Promise<(order: Order) => { readonly basket?: readonly BasketLine[] }> {
  const menu = await firstOf(runtime.watchMenu());
  const itemByName = new Map(menu.map((item): [string, MenuItem] => [item.name, item]));
  return ({ item, amount }) => {
    const onMenu = itemByName.get(menuName(item));
    if (onMenu === undefined || amount === undefined) return {};
    return { basket: [{ itemId: onMenu.itemId, count: 1, price: won(amount) }] };
  };
}
