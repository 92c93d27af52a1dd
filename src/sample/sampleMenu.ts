import {
  defaultStampsOf,
  defaultTemperatureOf,
  type MenuCategory,
  type MenuFacts,
  type Season,
} from '#domain/menu.ts';
import { won } from '#domain/won.ts';

/** What the sample café sells; the names come from the words. */
export const SAMPLE_DISHES = [
  'americano',
  'latte',
  'vanillaLatte',
  'coldBrew',
  'drip',
  'figLatte',
  'lemonade',
  'peachTea',
  'yuzuTea',
  'matcha',
  'saltBread',
  'scone',
  'cheesecake',
] as const;

export type SampleDish = (typeof SAMPLE_DISHES)[number];

interface Dish {
  readonly price: number;
  readonly category: MenuCategory;
  readonly season: Season;
  /** How often it is sold, against the others. */
  readonly weight: number;
}

const dish = (price: number, category: MenuCategory, weight: number, season: Season = 'allYear') =>
  ({ price, category, season, weight }) satisfies Dish;

export const dishes: Readonly<Record<SampleDish, Dish>> = {
  americano: dish(4_000, 'coffee', 34),
  latte: dish(4_800, 'coffee', 20),
  vanillaLatte: dish(5_300, 'coffee', 9),
  coldBrew: dish(5_000, 'coffee', 7, 'summer'),
  drip: dish(6_000, 'coffee', 5),
  figLatte: dish(5_800, 'coffee', 6),
  lemonade: dish(5_500, 'drink', 6, 'summer'),
  peachTea: dish(5_000, 'drink', 5),
  yuzuTea: dish(5_500, 'drink', 7, 'winter'),
  matcha: dish(5_500, 'drink', 6),
  saltBread: dish(3_500, 'food', 10),
  scone: dish(3_800, 'food', 7),
  cheesecake: dish(6_500, 'food', 5),
};

/** The newest thing on the menu, and from how many days before the end it is there. */
export const NEW_DISH: SampleDish = 'figLatte';
export const NEW_DISH_DAYS = 30;

/** The dearer price of the usual coffee, and from how many days before the end it is asked. */
export const DEARER_DISH: SampleDish = 'americano';
export const DEARER_PRICE = won(4_300);
export const DEARER_DAYS = 150;

export function factsOf(name: SampleDish, words: Readonly<Record<SampleDish, string>>): MenuFacts {
  const { price, category, season } = dishes[name];
  return {
    name: words[name],
    price: won(price),
    category,
    temperature: defaultTemperatureOf(category),
    season,
    isNew: name === NEW_DISH,
    stamps: defaultStampsOf(category),
    isPinned: name === 'americano' || name === 'latte',
  };
}

export const isDrunk = (name: SampleDish): boolean => dishes[name].category !== 'food';
