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

export const dishes: Readonly<Record<SampleDish, Dish>> = {
  americano: { price: 4_000, category: 'coffee', season: 'allYear', weight: 34 },
  latte: { price: 4_800, category: 'coffee', season: 'allYear', weight: 20 },
  vanillaLatte: { price: 5_300, category: 'coffee', season: 'allYear', weight: 9 },
  coldBrew: { price: 5_000, category: 'coffee', season: 'summer', weight: 7 },
  drip: { price: 6_000, category: 'coffee', season: 'allYear', weight: 5 },
  figLatte: { price: 5_800, category: 'coffee', season: 'allYear', weight: 6 },
  lemonade: { price: 5_500, category: 'drink', season: 'summer', weight: 6 },
  peachTea: { price: 5_000, category: 'drink', season: 'allYear', weight: 5 },
  yuzuTea: { price: 5_500, category: 'drink', season: 'winter', weight: 7 },
  matcha: { price: 5_500, category: 'drink', season: 'allYear', weight: 6 },
  saltBread: { price: 3_500, category: 'food', season: 'allYear', weight: 10 },
  scone: { price: 3_800, category: 'food', season: 'allYear', weight: 7 },
  cheesecake: { price: 6_500, category: 'food', season: 'allYear', weight: 5 },
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
