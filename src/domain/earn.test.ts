import { describe, expect, test } from 'vitest';
import type { BonusRule, BonusTimes } from './bonus.ts';
import type { BusinessDay } from './businessDay.ts';
import { decideGrant, type EarnFacts } from './earn.ts';
import type { MenuItemId } from './ids.ts';
import type { PointRule } from './pointRule.ts';
import { points } from './points.ts';
import { stamps } from './stamps.ts';
import { won } from './won.ts';

const coffee = 'coffee' as MenuItemId;
const cake = 'cake' as MenuItemId;
const giftCard = 'gift card' as MenuItemId;

const always: BonusTimes = {
  weekdays: [],
  fromHour: 0,
  untilHour: 24,
  fromDay: null,
  untilDay: null,
};
const fivePercent: PointRule = {
  rateBp: 500,
  rounding: 'floor',
  useMin: points(1000),
  useStep: points(100),
  useShareMax: 50,
  expiry: { type: 'never' },
};
const times = (id: string, percent: number, rest: Partial<Multiplier> = {}): BonusRule => ({
  type: 'multiplier',
  id,
  name: id,
  times: always,
  percent,
  of: 'both',
  isStacking: false,
  ...rest,
});
type Multiplier = Extract<BonusRule, { readonly type: 'multiplier' }>;
const noGiftCards: BonusRule = {
  type: 'itemExclusion',
  id: 'no gift cards',
  name: '상품권',
  itemIds: [giftCard],
};
const moreForCake: BonusRule = {
  type: 'itemBonus',
  id: 'cake',
  name: '케이크',
  times: always,
  itemIds: [cake],
  stamps: stamps(1),
  points: points(50),
};
const from20000: BonusRule = {
  type: 'amountBonus',
  id: 'big',
  name: '2만 원',
  times: always,
  amountMin: won(20_000),
  stamps: stamps(2),
  points: points(300),
};

/** One stamp said, on Sunday at ten. */
const earn = (facts: Partial<EarnFacts> = {}) =>
  decideGrant({
    points: null,
    bonuses: [],
    stamps: stamps(1),
    pointsUsed: points(0),
    extraRateBp: 0,
    businessDay: '2026-11-22' as BusinessDay,
    hour: 10,
    ...facts,
  });
const line = (
  itemId: MenuItemId,
  price: number,
  more: { readonly count?: number; readonly each?: number } = {},
) => ({
  itemId,
  count: more.count ?? 1,
  price: won(price),
  ...(more.each !== undefined && { stamps: stamps(more.each) }),
});

describe('a shop without rules', () => {
  test('gives exactly what staff said, and no points', () => {
    expect(earn({ stamps: stamps(3), amount: won(9000) })).toEqual({
      stamps: 3,
      points: 0,
      basis: 9000,
      reasons: [{ rule: 'base', stamps: 3, points: 0 }],
    });
  });

  test('has nothing to explain where nothing is earned', () => {
    expect(earn({ stamps: stamps(0) }).reasons).toEqual([]);
  });
});

describe('R14: points are whole, and rounded as the shop says', () => {
  test.each([
    ['floor', 225],
    ['round', 226],
    ['ceil', 226],
  ] as const)('4510 won at 5 %% with %s is %i', (rounding, earned) => {
    const rule = { ...fivePercent, rounding };

    expect(earn({ points: rule, amount: won(4510) }).points).toBe(earned);
  });

  test('what was paid with points earns none', () => {
    const bought = { points: fivePercent, amount: won(10_000) };

    expect(earn({ ...bought, pointsUsed: points(4000) })).toMatchObject({
      points: 300,
      basis: 6000,
    });
    expect(earn({ ...bought, pointsUsed: points(10_000) })).toMatchObject({ points: 0, basis: 0 });
  });

  test('a basket says the amount where nobody else does', () => {
    const basket = [line(coffee, 4500, { count: 2 }), line(cake, 6000)];

    expect(earn({ points: fivePercent, basket }).basis).toBe(15_000);
    expect(earn({ points: fivePercent }).basis).toBe(0);
  });

  test('a large amount under many rules loses no point to a float', () => {
    const bonuses = Array.from({ length: 6 }, (_, n) =>
      times(`x${n}`, 999, { isStacking: true, of: 'points' }),
    );
    const rule = { ...fivePercent, rateBp: 1 };

    expect(earn({ points: rule, bonuses, amount: won(99_999_999) }).points).toBe(9_940_149_700);
  });
});

describe('R15: what is excluded earns nothing', () => {
  const basket = [line(coffee, 4000, { count: 2, each: 1 }), line(giftCard, 12_000, { each: 1 })];
  const bought = { points: fivePercent, bonuses: [noGiftCards], basket, stamps: stamps(3) };

  test('neither stamps nor points, and it says so', () => {
    expect(earn({ ...bought, amount: won(20_000) })).toEqual({
      stamps: 2,
      points: 400,
      basis: 8000,
      reasons: [
        { rule: 'base', stamps: 3, points: 1000 },
        { rule: 'itemExclusion', ruleId: 'no gift cards', stamps: -1, points: -600 },
      ],
    });
  });

  test('a discount is shared by all lines alike', () => {
    expect(earn({ ...bought, amount: won(10_000) }).basis).toBe(4000);
  });

  test('what staff said stands where the menu’s stamps are not known', () => {
    const unknown = [line(coffee, 4000, { count: 2 }), line(giftCard, 12_000)];

    expect(earn({ ...bought, basket: unknown }).stamps).toBe(3);
  });

  test('an excluded piece brings no bonus of its own either, and counts once', () => {
    const alsoCakes = { ...noGiftCards, id: 'twice', itemIds: [giftCard, cake] };
    const withCake = [...basket, line(cake, 6000, { each: 0 })];

    expect(
      earn({ ...bought, basket: withCake, bonuses: [noGiftCards, alsoCakes, moreForCake] }),
    ).toMatchObject({ stamps: 2, basis: 8000, points: 400 });
  });
});

describe('R16: base, then multipliers, then bonuses, rounded once', () => {
  test('a bonus is not multiplied', () => {
    const basket = [line(cake, 6000, { count: 2 })];

    expect(
      earn({
        points: fivePercent,
        bonuses: [moreForCake, from20000, times('double', 200)],
        amount: won(24_000),
        basket,
      }),
    ).toEqual({
      stamps: 6,
      points: 2800,
      basis: 24_000,
      reasons: [
        { rule: 'base', stamps: 1, points: 1200 },
        { rule: 'multiplier', ruleId: 'double', stamps: 1, points: 1200 },
        { rule: 'itemBonus', ruleId: 'cake', stamps: 2, points: 100 },
        { rule: 'amountBonus', ruleId: 'big', stamps: 2, points: 300 },
      ],
    });
  });

  test('a half that a multiplier leaves is not rounded away before the next one', () => {
    const bonuses = [times('a', 150, { isStacking: true }), times('b', 200, { isStacking: true })];

    expect(earn({ bonuses })).toMatchObject({ stamps: 3 });
    expect(earn({ bonuses: bonuses.slice(0, 1) }).stamps).toBe(1);
  });

  test('an amount one won short of the bonus brings none', () => {
    expect(earn({ bonuses: [from20000], amount: won(19_999) }).stamps).toBe(1);
    expect(earn({ bonuses: [from20000], amount: won(20_000) }).stamps).toBe(3);
  });

  test('a shop without points gives none by any rule', () => {
    expect(earn({ bonuses: [from20000], amount: won(20_000) }).points).toBe(0);
  });
});

describe('R17: of the multipliers that do not stack only the highest counts', () => {
  test('and it is multiplied with those that stack', () => {
    const bonuses = [
      times('double', 200),
      times('triple', 300),
      times('half more', 150, { isStacking: true }),
    ];

    expect(earn({ bonuses, stamps: stamps(2) })).toMatchObject({
      stamps: 9,
      reasons: [
        { rule: 'base', stamps: 2 },
        { rule: 'multiplier', ruleId: 'triple', stamps: 4 },
        { rule: 'multiplier', ruleId: 'half more', stamps: 3 },
      ],
    });
  });

  test('for stamps and for points by themselves', () => {
    const bonuses = [
      times('stamps', 300, { of: 'stamps' }),
      times('points', 200, { of: 'points' }),
    ];
    const earned = earn({ points: fivePercent, bonuses, amount: won(10_000) });

    expect(earned).toMatchObject({ stamps: 3, points: 1000 });
  });

  test('editing a rule changes no order: of equals the first one counts', () => {
    const bonuses = [times('first', 200), times('second', 200)];

    expect(earn({ bonuses }).reasons.map(({ ruleId }) => ruleId)).toEqual([undefined, 'first']);
  });
});

describe('R19: the level at the time of sale', () => {
  test('adds its rate before anything is multiplied', () => {
    expect(
      earn({
        points: fivePercent,
        extraRateBp: 100,
        bonuses: [times('double', 200, { of: 'points' })],
        amount: won(10_000),
      }),
    ).toMatchObject({
      points: 1200,
      reasons: [
        { rule: 'base', stamps: 1, points: 500 },
        { rule: 'tier', points: 100 },
        { rule: 'multiplier', points: 600 },
      ],
    });
  });
});
