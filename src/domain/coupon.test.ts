import { describe, expect, test } from 'vitest';
import type { BusinessDay } from './businessDay.ts';
import { type CouponKind, validityOf, worthOf } from './coupon.ts';
import { couponKindProblem, couponKindsProblem } from './couponProblem.ts';
import type { CouponKindId, MenuItemId } from './ids.ts';
import { won } from './won.ts';

const latte = 'latte' as MenuItemId;
const cake = 'cake' as MenuItemId;
const tea = 'tea' as MenuItemId;
const basket = [
  { itemId: latte, count: 2, price: won(5_000) },
  { itemId: cake, count: 1, price: won(6_500) },
  { itemId: tea, count: 1, price: won(5_000) },
];

const freeDrink: CouponKind = {
  id: 'drink' as CouponKindId,
  name: '음료 한 잔',
  benefit: { type: 'freeItem', itemIds: [] },
  issue: { type: 'byHand' },
  amountMin: won(0),
  startsAfterDays: 0,
  validDays: 30,
  weekdays: [],
  perCustomerMax: null,
  stockMax: null,
  isOffered: true,
};

describe('R24: a free item', () => {
  test('is the dearest piece of the basket', () => {
    expect(worthOf({ type: 'freeItem', itemIds: [] }, { basket })).toEqual({
      worth: 6_500,
      itemId: cake,
    });
  });

  test('is the dearest of those the coupon names, and of two alike the same on every tablet', () => {
    const benefit = { type: 'freeItem', itemIds: [tea, latte] } as const;

    expect(worthOf(benefit, { basket })).toEqual({ worth: 5_000, itemId: latte });
    expect(worthOf(benefit, { basket: basket.toReversed() })).toEqual({
      worth: 5_000,
      itemId: latte,
    });
  });

  test('is none, where nothing in the basket is for it', () => {
    const scone = 'scone' as MenuItemId;

    expect(worthOf({ type: 'freeItem', itemIds: [scone] }, { basket })).toBeNull();
  });

  test('has no known worth where nobody said what was bought', () => {
    expect(worthOf({ type: 'freeItem', itemIds: [cake] }, {})).toEqual({});
  });
});

describe('what a coupon takes off', () => {
  test('is never more than was to be paid', () => {
    const off = { type: 'amountOff', amount: won(3_000) } as const;

    expect(worthOf(off, { amount: won(2_500) })).toEqual({ worth: 2_500 });
    expect(worthOf(off, { amount: won(9_000) })).toEqual({ worth: 3_000 });
    expect(worthOf(off, {})).toEqual({ worth: 3_000 });
  });

  test('is a share without parts of a won, up to a cap', () => {
    const off = { type: 'percentOff', percent: 15, amountMax: won(2_000) } as const;

    expect(worthOf(off, { amount: won(4_990) })).toEqual({ worth: 748 });
    expect(worthOf(off, { amount: won(50_000) })).toEqual({ worth: 2_000 });
    expect(worthOf(off, {})).toEqual({});
  });

  test('is nothing that a text could say in won', () => {
    expect(worthOf({ type: 'text', text: '사이즈 업' }, { amount: won(5_000) })).toEqual({});
  });
});

describe('R36: the days of a coupon', () => {
  const sunday = '2026-11-22' as BusinessDay;

  test('begin at once and count the last one', () => {
    expect(validityOf({ ...freeDrink, validDays: 7 }, sunday)).toEqual({
      validFrom: '2026-11-22',
      validUntil: '2026-11-28',
    });
  });

  test('begin later where the kind says so', () => {
    expect(validityOf({ ...freeDrink, startsAfterDays: 1, validDays: 1 }, sunday)).toEqual({
      validFrom: '2026-11-23',
      validUntil: '2026-11-23',
    });
  });

  test('have no end where the kind has none', () => {
    expect(validityOf({ ...freeDrink, validDays: null }, sunday).validUntil).toBeNull();
  });
});

describe('a kind of coupon', () => {
  test('can stand', () => {
    expect(couponKindProblem(freeDrink)).toBeUndefined();
  });

  test.each<[string, Partial<CouponKind>]>([
    ['name', { name: ' ' }],
    ['benefit', { benefit: { type: 'percentOff', percent: 101, amountMax: won(1_000) } }],
    ['benefit', { benefit: { type: 'amountOff', amount: won(0) } }],
    ['benefit', { benefit: { type: 'text', text: '' } }],
    ['benefit', { benefit: { type: 'freeItem', itemIds: [cake, cake] } }],
    ['issue', { issue: { type: 'everyVisits', visits: 0 } }],
    ['issue', { issue: { type: 'instantWin', oneIn: 1 }, stockMax: 10 }],
    ['stockMax', { issue: { type: 'instantWin', oneIn: 20 }, stockMax: null }],
    ['stockMax', { stockMax: 0 }],
    ['perCustomerMax', { perCustomerMax: 0 }],
    ['startsAfterDays', { startsAfterDays: -1 }],
    ['validDays', { validDays: 0 }],
    ['weekdays', { weekdays: [1, 1] }],
    ['weekdays', { weekdays: [8] }],
    ['amountMin', { amountMin: 0.5 as never }],
  ])('has a problem with its %s: %j', (problem, change) => {
    expect(couponKindProblem({ ...freeDrink, ...change })).toBe(problem);
  });

  test('has an id of its own', () => {
    expect(couponKindsProblem([freeDrink, freeDrink])).toBe('sameId');
    expect(couponKindsProblem([freeDrink])).toBeUndefined();
  });
});
