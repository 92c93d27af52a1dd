import { expect, test } from 'vitest';
import type { BusinessDay } from './businessDay.ts';
import type { MenuItemId } from './ids.ts';
import {
  defaultStampsOf,
  inMenuOrder,
  isInSeason,
  isMenuName,
  isMenuStamps,
  type MenuItem,
} from './menu.ts';
import { stamps } from './stamps.ts';
import { won } from './won.ts';

const november = '2026-11-22' as BusinessDay;
const january = '2027-01-05' as BusinessDay;

const item = (itemId: string, facts: Partial<MenuItem>): MenuItem => ({
  itemId: itemId as MenuItemId,
  name: itemId,
  price: won(4_500),
  category: 'coffee',
  temperature: 'both',
  season: 'allYear',
  isNew: false,
  stamps: stamps(1),
  isPinned: false,
  isOnSale: true,
  ...facts,
});

test('a drink earns one stamp by itself, and food none', () => {
  expect(defaultStampsOf('coffee')).toBe(1);
  expect(defaultStampsOf('drink')).toBe(1);
  expect(defaultStampsOf('food')).toBe(0);
  expect(defaultStampsOf('other')).toBe(0);
});

test('a name fits its key, and an item earns no more than one tap may grant', () => {
  expect(isMenuName('아이스 아메리카노')).toBe(true);
  expect(isMenuName('')).toBe(false);
  expect(isMenuName(' 라테')).toBe(false);
  expect(isMenuName('가'.repeat(17))).toBe(false);
  expect(isMenuStamps(0)).toBe(true);
  expect(isMenuStamps(51)).toBe(false);
  expect(isMenuStamps(1.5)).toBe(false);
});

test('a drink of winter is in season in January, and one of all year always is', () => {
  expect(isInSeason('winter', january)).toBe(true);
  expect(isInSeason('winter', november)).toBe(false);
  expect(isInSeason('autumn', november)).toBe(true);
  expect(isInSeason('allYear', november)).toBe(true);
});

test('the menu goes by category, and what is out of season comes last in its own', () => {
  const menu = [
    item('4-cake', { category: 'food' }),
    item('3-latte', {}),
    item('2-plum tea', { category: 'drink' }),
    item('1-iced summer blend', { season: 'summer' }),
  ];

  expect(inMenuOrder(menu, november).map(({ name }) => name)).toEqual([
    '3-latte',
    '1-iced summer blend',
    '2-plum tea',
    '4-cake',
  ]);
});
