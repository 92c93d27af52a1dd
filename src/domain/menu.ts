import type { BusinessDay } from './businessDay.ts';
import type { MenuItemId } from './ids.ts';
import { STAMPS_PER_GRANT_LIMIT } from './loyaltyProgram.ts';
import { isStamps, type Stamps, stamps } from './stamps.ts';
import type { Won } from './won.ts';

/**
 * Few and fixed: one touch chooses one, the café's baskets can be compared for years, and what an
 * item earns by itself follows from it.
 */
export const MENU_CATEGORIES = ['coffee', 'drink', 'food', 'other'] as const;
export type MenuCategory = (typeof MENU_CATEGORIES)[number];

export const TEMPERATURES = ['both', 'iced', 'hot', 'none'] as const;
export type Temperature = (typeof TEMPERATURES)[number];

export const SEASONS = ['allYear', 'spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof SEASONS)[number];

/** What the owner says about one thing on the menu. */
export interface MenuFacts {
  readonly name: string;
  /** Of one piece. */
  readonly price: Won;
  readonly category: MenuCategory;
  readonly temperature: Temperature;
  readonly season: Season;
  readonly isNew: boolean;
  /** What one piece earns; 0 for what earns nothing. */
  readonly stamps: Stamps;
  /** A favourite: near the front of the staff's list. */
  readonly isPinned: boolean;
}

/** One thing on the menu, as the screens know it. */
export interface MenuItem extends MenuFacts {
  readonly itemId: MenuItemId;
  readonly isOnSale: boolean;
}

export const MENU_NAME_MAX = 16;

export const isMenuName = (name: string): boolean =>
  name.trim() === name && name.length > 0 && [...name].length <= MENU_NAME_MAX;

/** A cake for a party, not a slip of the finger. */
export const MENU_PRICE_MAX = 1_000_000;

export const isMenuPrice = (price: number): boolean =>
  Number.isSafeInteger(price) && price > 0 && price <= MENU_PRICE_MAX;

export const isMenuStamps = (count: number): boolean =>
  isStamps(count) && count <= STAMPS_PER_GRANT_LIMIT;

/** What a new item of this category earns until the owner says otherwise: a drink 1, food 0. */
export const defaultStampsOf = (category: MenuCategory): Stamps =>
  stamps(category === 'coffee' || category === 'drink' ? 1 : 0);

/** Only what is drunk is asked hot or iced. */
export const defaultTemperatureOf = (category: MenuCategory): Temperature =>
  category === 'coffee' || category === 'drink' ? 'both' : 'none';

/** In the order of the menu: by category, what is in season first, then as it was listed. */
export function inMenuOrder(items: readonly MenuItem[], today: BusinessDay): readonly MenuItem[] {
  const placeOf = ({ category, season }: MenuItem): number =>
    MENU_CATEGORIES.indexOf(category) * 2 + (isInSeason(season, today) ? 0 : 1);
  return items.toSorted(
    (a, b) => placeOf(a) - placeOf(b) || (a.itemId < b.itemId ? -1 : Number(a.itemId > b.itemId)),
  );
}

/** The meteorological seasons of Korea: spring is March to May. */
export const isInSeason = (season: Season, today: BusinessDay): boolean =>
  season === 'allYear' || season === seasonByMonth[Number(today.slice(5, 7)) - 1];

const seasonByMonth: readonly Season[] = [
  'winter',
  'winter',
  'spring',
  'spring',
  'spring',
  'summer',
  'summer',
  'summer',
  'autumn',
  'autumn',
  'autumn',
  'winter',
];
