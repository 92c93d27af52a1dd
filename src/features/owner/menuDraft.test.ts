import { expect, test } from 'vitest';
import type { MenuItemId } from '#domain/ids.ts';
import type { MenuItem } from '#domain/menu.ts';
import { stamps } from '#domain/stamps.ts';
import { won } from '#domain/won.ts';
import { checkDraft, draftOf, newDraft } from './menuDraft.ts';

const latte: MenuItem = {
  itemId: 'latte' as MenuItemId,
  name: '카페 라테',
  price: won(4_800),
  category: 'coffee',
  temperature: 'both',
  season: 'allYear',
  isNew: false,
  stamps: stamps(1),
  isPinned: false,
  isOnSale: true,
};

test('a name and a price with a comma are enough for a coffee', () => {
  expect(checkDraft({ ...newDraft('coffee'), name: ' 콜드브루 ', price: '5,300원' }, [])).toEqual({
    isValid: true,
    facts: {
      name: '콜드브루',
      price: 5_300,
      category: 'coffee',
      temperature: 'both',
      season: 'allYear',
      isNew: false,
      stamps: 1,
      isPinned: false,
    },
  });
});

test('a cake earns nothing and is neither hot nor iced until the owner says otherwise', () => {
  expect(newDraft('food')).toMatchObject({ stamps: 0, temperature: 'none' });
});

test('an empty form says what is missing', () => {
  expect(checkDraft(newDraft('coffee'), [])).toEqual({
    isValid: false,
    problems: ['menuName', 'menuPrice'],
  });
});

test('two keys of one name cannot be told apart, unless one is not sold any more', () => {
  const again = { ...newDraft('coffee'), name: '카페 라테', price: '5000' };

  expect(checkDraft(again, [latte])).toEqual({ isValid: false, problems: ['sameName'] });
  expect(checkDraft(again, [{ ...latte, isOnSale: false }])).toMatchObject({ isValid: true });
});

test('an item is changed from how it is', () => {
  expect(checkDraft({ ...draftOf(latte), price: '5200' }, [])).toMatchObject({
    facts: { name: '카페 라테', price: 5_200 },
  });
});
