import type { Purchase } from '#desk/checkIn.ts';
import type { BasketLine } from '#domain/basket.ts';
import type { MenuItemId } from '#domain/ids.ts';
import { STAMPS_PER_GRANT_DEFAULT } from '#domain/loyaltyProgram.ts';
import { defaultStampsOf, type Season } from '#domain/menu.ts';
import { stamps } from '#domain/stamps.ts';
import { type Won, won } from '#domain/won.ts';
import type { Chance } from './chance.ts';
import { SAMPLE_DAYS, type SampleDay } from './sampleCalendar.ts';
import type { SampleCustomer } from './sampleCustomers.ts';
import {
  DEARER_DAYS,
  DEARER_DISH,
  DEARER_PRICE,
  dishes,
  isDrunk,
  NEW_DISH,
  NEW_DISH_DAYS,
  SAMPLE_DISHES,
  type SampleDish,
} from './sampleMenu.ts';

interface Buying {
  readonly chance: Chance;
  readonly itemIdOf: Readonly<Record<SampleDish, MenuItemId>>;
}

/** What one person buys on one day: mostly their favourite, and staff do not always write it down. */
export function drawPurchase(
  customer: SampleCustomer,
  day: SampleDay,
  { chance, itemIdOf }: Buying,
): Purchase {
  const cups = [1, 2, 3, 4][chance.weigh([78, 16, 4, 2])] ?? 1;
  const countByDish = new Map<SampleDish, number>();
  for (let cup = 0; cup < cups; cup += 1) put(drink());
  if (chance.isLucky(0.24)) put(drawFrom(SAMPLE_DISHES.filter((name) => !isDrunk(name))));
  const lines = [...countByDish].map(
    ([name, count]): BasketLine => ({ itemId: itemIdOf[name], count, price: priceOn(day, name) }),
  );
  const earned = [...countByDish].reduce(
    (sum, [name, count]) => sum + defaultStampsOf(dishes[name].category) * count,
    0,
  );
  const amount = won(lines.reduce((sum, { count, price }) => sum + count * price, 0));
  const bought = [{ amount, basket: lines }, { amount }, {}][chance.weigh([70, 15, 15])] ?? {};
  return { stamps: stamps(Math.min(earned, STAMPS_PER_GRANT_DEFAULT)), ...bought };

  function put(name: SampleDish): void {
    countByDish.set(name, (countByDish.get(name) ?? 0) + 1);
  }
  function drink(): SampleDish {
    const { favourite } = customer;
    const isUsual = chance.isLucky(0.6) && isSoldOn(day, favourite);
    return isUsual ? favourite : drawFrom(SAMPLE_DISHES.filter(isDrunk));
  }
  function drawFrom(names: readonly SampleDish[]): SampleDish {
    const sold = names.filter((name) => isSoldOn(day, name));
    return sold[chance.weigh(sold.map((name) => dishes[name].weight))] ?? 'americano';
  }
}

const priceOn = ({ place }: SampleDay, name: SampleDish): Won =>
  name === DEARER_DISH && place >= SAMPLE_DAYS - DEARER_DAYS
    ? DEARER_PRICE
    : won(dishes[name].price);

function isSoldOn({ place, month }: SampleDay, name: SampleDish): boolean {
  if (name === NEW_DISH) return place >= SAMPLE_DAYS - NEW_DISH_DAYS;
  const { season } = dishes[name];
  return season === 'allYear' || monthsOf[season].includes(month);
}

const monthsOf: Readonly<Record<Exclude<Season, 'allYear'>, readonly number[]>> = {
  spring: [3, 4, 5],
  summer: [5, 6, 7, 8, 9],
  autumn: [9, 10, 11],
  winter: [11, 12, 1, 2],
};
