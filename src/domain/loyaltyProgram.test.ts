import { describe, expect, test } from 'vitest';
import { affordableRewards, type LoyaltyProgram, nextReward } from './loyaltyProgram.ts';
import { stamps } from './stamps.ts';

const coffee = { id: 'coffee', name: '아메리카노', price: stamps(10) };
const cake = { id: 'cake', name: '조각 케이크', price: stamps(15) };
const cookie = { id: 'cookie', name: '쿠키', price: stamps(5) };
const priceList: LoyaltyProgram = {
  rewards: [coffee, cake, cookie],
  stampsPerVisit: stamps(1),
  stampsPerGrantMax: stamps(5),
  handOff: { type: 'staffFirst' },
};

describe('what a card can pay for', () => {
  test('is nothing one stamp below the cheapest reward', () => {
    expect(affordableRewards(priceList, 4)).toEqual([]);
  });

  test('begins exactly at the price', () => {
    expect(affordableRewards(priceList, 5)).toEqual([cookie]);
    expect(affordableRewards(priceList, 10)).toEqual([coffee, cookie]);
  });

  test('lists the dearest first', () => {
    expect(affordableRewards(priceList, 99)).toEqual([cake, coffee, cookie]);
  });

  test('is nothing while the card is in deficit', () => {
    expect(affordableRewards(priceList, -3)).toEqual([]);
  });
});

describe('the reward to save for', () => {
  test('is the cheapest out of reach', () => {
    expect(nextReward(priceList, 0)).toEqual(cookie);
    expect(nextReward(priceList, 5)).toEqual(coffee);
    expect(nextReward(priceList, 14)).toEqual(cake);
  });

  test('is the dearest of all once everything is in reach', () => {
    expect(nextReward(priceList, 15)).toEqual(cake);
  });

  test('is none before the owner prices one', () => {
    expect(nextReward({ ...priceList, rewards: [] }, 7)).toBeUndefined();
  });
});

test('reading the price list leaves its order alone', () => {
  affordableRewards(priceList, 99);
  nextReward(priceList, 0);

  expect(priceList.rewards).toEqual([coffee, cake, cookie]);
});
