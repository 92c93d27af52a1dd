import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardEvent } from '#books/card/events.ts';
import type { MenuItemId } from '#domain/ids.ts';
import type { MenuItem } from '#domain/menu.ts';
import { stamps } from '#domain/stamps.ts';
import { won } from '#domain/won.ts';
import { entriesOf, entryNumber, type Told } from '#tests/support/given.ts';
import { lastBasketOf, lastItemQuestion } from './redeemCheck.ts';

const line = (itemId: string) => ({ itemId: itemId as MenuItemId, count: 1, price: won(4_500) });
const item = (itemId: string, isOnSale = true): MenuItem => ({
  itemId: itemId as MenuItemId,
  name: itemId,
  price: won(4_500),
  category: 'coffee',
  temperature: 'both',
  season: 'allYear',
  isNew: false,
  stamps: stamps(1),
  isPinned: false,
  isOnSale,
});
const visit = (...items: readonly string[]): CardEvent => ({
  type: 'VisitRecorded',
  ...(items.length > 0 && { basket: items.map(line) }),
});
const basketAfter = (...story: readonly Told<CardEvent>[]) =>
  lastBasketOf(entriesOf(...story)).map(({ itemId }) => itemId);

describe('F-04: 지난번에 드신 메뉴는?', () => {
  const menu = ['latte', 'mocha', 'tea', 'scone'].map((id) => item(id));

  test('asks about the last visit whose basket is known and that still stands', () => {
    expect(basketAfter(visit('latte'), visit('tea'), visit())).toEqual(['tea']);
    expect(
      basketAfter(visit('latte'), visit('tea'), [
        { type: 'VisitReversed' },
        { reverses: entryNumber(2) },
      ]),
    ).toEqual(['latte']);
    expect(basketAfter(visit())).toEqual([]);
  });

  test('has one right answer among three, and the wrong ones were not in that basket', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const question = lastItemQuestion([line('latte'), line('tea')], menu, seed);
        expect(new Set(question?.choices).size).toBe(3);
        const had = question?.choices.filter((id) => id === 'latte' || id === 'tea');
        expect(had).toEqual([question?.right]);
      }),
    );
  });

  test('is the same question as long as the last visit is the same', () => {
    const ask = () => lastItemQuestion([line('latte')], menu, 'entry 7');
    expect(ask()).toEqual(ask());
  });

  test('puts the right one in every place', () => {
    const places = Array.from({ length: 60 }, (_, n) => {
      const question = lastItemQuestion([line('latte')], menu, `entry ${n}`);
      return question?.choices.indexOf(question.right);
    });
    expect(new Set(places)).toEqual(new Set([0, 1, 2]));
  });

  test('is not asked where two plausible wrong answers are missing, or nothing is known', () => {
    const short = [item('latte'), item('mocha'), item('tea', false)];
    expect(lastItemQuestion([line('latte')], short, 'seed')).toBeUndefined();
    expect(lastItemQuestion([], menu, 'seed')).toBeUndefined();
    expect(lastItemQuestion([line('gone from the menu')], menu, 'seed')).toBeUndefined();
  });
});
