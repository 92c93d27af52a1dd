import { expect, test } from 'vitest';
import type { MenuFacts } from '#domain/menu.ts';
import { stamps } from '#domain/stamps.ts';
import { won } from '#domain/won.ts';
import { hanaOnDuty, soraTheOwner, theManager } from '#tests/support/cafe.ts';
import { onBook } from '#tests/support/given.ts';
import { menuBook } from './menuBook.ts';

const given = onBook(menuBook);
const asOwner = { actor: soraTheOwner };

const latte: MenuFacts = {
  name: '카페 라테',
  price: won(4_800),
  category: 'coffee',
  temperature: 'both',
  season: 'allYear',
  isNew: false,
  stamps: stamps(1),
  isPinned: false,
};
const listed = { ...latte, type: 'MenuItemListed' } as const;

test('the owner puts a latte on the menu', () => {
  given()
    .when({ type: 'ListMenuItem', ...latte }, asOwner)
    .happens(listed);
});

test('a listed item is on sale, with everything the owner said about it', () => {
  expect(given(listed).state).toEqual({ facts: latte, isOnSale: true });
});

test('nobody but the owner says what is sold and what it earns', () => {
  for (const actor of [hanaOnDuty, theManager]) {
    given()
      .when({ type: 'ListMenuItem', ...latte }, { actor })
      .isRefused({ type: 'OwnersOnly' });
    given(listed).when({ type: 'RetireMenuItem' }, { actor }).isRefused({ type: 'OwnersOnly' });
  }
});

test('a nameless item, one without a price and one that earns a hundred stamps are told at their field', () => {
  const list = (facts: Partial<MenuFacts>) =>
    given().when({ type: 'ListMenuItem', ...latte, ...facts }, asOwner);

  list({ name: '' }).isRefused({ type: 'InvalidMenuItem', field: 'menuName' });
  list({ price: won(0) }).isRefused({ type: 'InvalidMenuItem', field: 'menuPrice' });
  list({ price: won(1_000_001) }).isRefused({ type: 'InvalidMenuItem', field: 'menuPrice' });
  list({ stamps: stamps(100) }).isRefused({ type: 'InvalidMenuItem', field: 'menuStamps' });
});

test('a dearer latte is one change, and the same again is none', () => {
  const dearer = { ...latte, price: won(5_200) };

  given(listed)
    .when({ type: 'ChangeMenuItem', ...dearer }, asOwner)
    .happens({ ...dearer, type: 'MenuItemChanged' });
  given(listed, { ...dearer, type: 'MenuItemChanged' })
    .when({ type: 'ChangeMenuItem', ...dearer }, asOwner)
    .isRefused({ type: 'NothingChanged' });
  expect(given(listed, { ...dearer, type: 'MenuItemChanged' }).state).toEqual({
    facts: dearer,
    isOnSale: true,
  });
});

test('a change cannot make an item nameless', () => {
  given(listed)
    .when({ type: 'ChangeMenuItem', ...latte, name: ' ' }, asOwner)
    .isRefused({ type: 'InvalidMenuItem', field: 'menuName' });
});

test('what is retired comes back as it was', () => {
  given(listed).when({ type: 'RetireMenuItem' }, asOwner).happens({ type: 'MenuItemRetired' });
  const retired = given(listed, { type: 'MenuItemRetired' });
  expect(retired.state).toEqual({ facts: latte, isOnSale: false });
  retired.when({ type: 'BringBackMenuItem' }, asOwner).happens({ type: 'MenuItemBroughtBack' });
  expect(given(listed, { type: 'MenuItemRetired' }, { type: 'MenuItemBroughtBack' }).state).toEqual(
    {
      facts: latte,
      isOnSale: true,
    },
  );
});

test('nothing is retired twice, brought back while it is sold, or changed before it was listed', () => {
  given(listed, { type: 'MenuItemRetired' })
    .when({ type: 'RetireMenuItem' }, asOwner)
    .isRefused({ type: 'NotOnMenu' });
  given(listed).when({ type: 'BringBackMenuItem' }, asOwner).isRefused({ type: 'AlreadyOnMenu' });
  given(listed)
    .when({ type: 'ListMenuItem', ...latte }, asOwner)
    .isRefused({ type: 'AlreadyOnMenu' });
  given()
    .when({ type: 'ChangeMenuItem', ...latte }, asOwner)
    .isRefused({ type: 'NotOnMenu' });
});

test('every item is found by one key', () => {
  expect(menuBook.indexKeys?.(given(listed).state)).toEqual(['menu']);
});
