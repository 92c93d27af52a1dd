import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CardEvent } from '#books/card/events.ts';
import type { MenuItemId } from '#domain/ids.ts';
import type { MenuItem } from '#domain/menu.ts';
import { stamps } from '#domain/stamps.ts';
import { won } from '#domain/won.ts';
import { entriesOf, entryNumber, type Told } from '#tests/support/given.ts';
import {
  BASKET_PIECES_MAX,
  type Basket,
  countIn,
  linesOf,
  putIn,
  sumOf,
  takeOut,
  usualBaskets,
} from './basket.ts';

const itemOf = (name: string, facts: Partial<MenuItem>): MenuItem => ({
  itemId: name as MenuItemId,
  name,
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

const americano = itemOf('americano', { price: won(4_000) });
const latte = itemOf('latte', { price: won(4_800), isPinned: true });
const cake = itemOf('cake', { price: won(6_500), category: 'food', stamps: stamps(0) });
const plumTea = itemOf('plum tea', { price: won(5_500), category: 'drink', isOnSale: false });
const menu = [americano, latte, plumTea, cake];
const ten = stamps(10);

const of = (...picks: readonly (readonly [MenuItem, number])[]): Basket =>
  picks.map(([{ itemId }, count]) => ({ itemId, count }));

const sold = (basket: Basket): CardEvent => ({
  type: 'VisitRecorded',
  basket: linesOf(basket, menu),
});
const usual = (...story: readonly Told<CardEvent>[]) => usualBaskets(entriesOf(...story), menu, 3);

test('two americanos and a cake earn two stamps and cost 14,500 won', () => {
  expect(sumOf(of([americano, 2], [cake, 1]), menu, ten)).toEqual({
    stamps: 2,
    isBounded: false,
    amount: 14_500,
    pieces: 3,
  });
});

test('a large order earns no more than one tap may grant, and says so', () => {
  expect(sumOf(of([latte, 12]), menu, ten)).toMatchObject({ stamps: 10, isBounded: true });
});

test('what is put in twice counts twice, and taken out twice it is gone', () => {
  const two = putIn(putIn([], latte.itemId), latte.itemId);

  expect(countIn(two, latte.itemId)).toBe(2);
  expect(takeOut(takeOut(two, latte.itemId), latte.itemId)).toEqual([]);
});

test('a basket holds fifty pieces', () => {
  const full = of([latte, 30], [cake, 20]);

  expect(putIn(full, cake.itemId)).toEqual(full);
});

test('an entry remembers each line with the price and the stamps of that day', () => {
  expect(linesOf(of([latte, 2], [cake, 1]), menu)).toEqual([
    { itemId: 'latte', count: 2, price: 4_800, stamps: 1 },
    { itemId: 'cake', count: 1, price: 6_500, stamps: 0 },
  ]);
});

test('a new café begins with its favourites and then the front of its menu', () => {
  expect(usual()).toEqual([of([latte, 1]), of([americano, 1])]);
});

test('what is sold most comes first, whatever the order it was put in', () => {
  const twoAndCake = of([americano, 2], [cake, 1]);

  expect(
    usual(
      sold(of([americano, 1])),
      sold(twoAndCake),
      sold(of([cake, 1], [americano, 2])),
      sold(of([latte, 2])),
    ),
  ).toEqual([twoAndCake, of([latte, 2]), of([americano, 1])]);
});

test('a visit that was taken back sells nothing', () => {
  const two = sold(of([americano, 2]));

  expect(
    usual(two, [{ ...two, type: 'VisitReversed' } as CardEvent, { reverses: entryNumber(1) }]),
  ).toEqual([of([latte, 1]), of([americano, 1])]);
});

test('what is not sold any more, or earns nothing, is no usual basket', () => {
  expect(usual(sold(of([plumTea, 1], [latte, 1])), sold(of([cake, 2])))).toEqual([
    of([latte, 1]),
    of([americano, 1]),
  ]);
});

const anyBasket = fc
  .uniqueArray(fc.constantFrom(americano, latte, cake), { selector: ({ itemId }) => itemId })
  .chain((items) =>
    fc
      .tuple(...items.map(() => fc.integer({ min: 1, max: 16 })))
      .map((counts): Basket => items.map(({ itemId }, at) => ({ itemId, count: counts[at] ?? 1 }))),
  );
const anyItem = fc.constantFrom(americano, latte, cake);

test('law: one more piece costs its price and earns its stamps, up to the limit', () => {
  fc.assert(
    fc.property(anyBasket, anyItem, (basket, item) => {
      const before = sumOf(basket, menu, ten);
      const after = sumOf(putIn(basket, item.itemId), menu, ten);
      expect(after.amount).toBe(before.amount + item.price);
      expect(after.stamps).toBe(Math.min(10, before.stamps + item.stamps));
      expect(after.pieces).toBe(before.pieces + 1);
    }),
  );
});

test('law: putting in and taking out again changes nothing', () => {
  fc.assert(
    fc.property(anyBasket, anyItem, (basket, { itemId }) => {
      const again = takeOut(putIn(basket, itemId), itemId);
      expect(again).toEqual(basket);
    }),
  );
});

test('law: the lines of an entry are worth what the basket was', () => {
  fc.assert(
    fc.property(anyBasket, (basket) => {
      const worth = linesOf(basket, menu).reduce((sum, line) => sum + line.price * line.count, 0);
      expect(worth).toBe(sumOf(basket, menu, ten).amount);
      expect(sumOf(basket, menu, ten).pieces).toBeLessThanOrEqual(BASKET_PIECES_MAX);
    }),
  );
});
