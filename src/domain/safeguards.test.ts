import { describe, expect, test } from 'vitest';
import {
  budgetExceeded,
  checkFor,
  isEnough,
  type RiskTaken,
  SAFEGUARDS_DEFAULT,
} from './safeguards.ts';
import { won } from './won.ts';

const careful = { ...SAFEGUARDS_DEFAULT, nodMax: won(3_000), staffPinMax: won(10_000) };

describe('F-03, F-04: a redemption is checked as strictly as it is worth', () => {
  test.each([
    [0, 'nod'],
    [3_000, 'nod'],
    [3_001, 'staffPin'],
    [10_000, 'staffPin'],
    [10_001, 'customerProof'],
  ] as const)('%i won ask for %s', (worth, check) => {
    expect(checkFor(won(worth), careful)).toBe(check);
  });

  test('a nod is never enough until the owner says up to how much', () => {
    expect(checkFor(won(0), SAFEGUARDS_DEFAULT)).toBe('staffPin');
  });

  test('what nobody has priced asks for a staff PIN', () => {
    expect(checkFor(undefined, careful)).toBe('staffPin');
  });

  test('a stricter check than was asked for is enough, a laxer one is not', () => {
    expect(isEnough('customerProof', 'nod')).toBe(true);
    expect(isEnough('staffPin', 'staffPin')).toBe(true);
    expect(isEnough('nod', 'staffPin')).toBe(false);
  });
});

describe('R43: what a tablet may redeem that has not heard from the other one', () => {
  const { riskBudget } = SAFEGUARDS_DEFAULT;
  const onceOffline: RiskTaken = {
    pairedDevices: 2,
    hoursSinceSync: 24,
    byCustomer: 0,
    byDevice: 90_000,
    worth: won(10_000),
  };

  test('is everything, where it is the only tablet', () => {
    const alone = { ...onceOffline, pairedDevices: 1, hoursSinceSync: 9_999, worth: won(90_000) };
    expect(budgetExceeded(alone, riskBudget)).toBeUndefined();
  });

  test('is exactly the budget, and no won more', () => {
    expect(budgetExceeded(onceOffline, riskBudget)).toBeUndefined();
    const more = (change: Partial<RiskTaken>) =>
      budgetExceeded({ ...onceOffline, ...change }, riskBudget);
    expect(more({ byDevice: 90_001 })).toBe('perDevice');
    expect(more({ byCustomer: 1 })).toBe('perCustomer');
    expect(more({ worth: won(10_001) })).toBe('perRedemption');
    expect(more({ hoursSinceSync: 25 })).toBe('hoursSinceSync');
  });

  test('counts what nobody has priced as the most one redemption may be', () => {
    expect(budgetExceeded({ ...onceOffline, worth: undefined }, riskBudget)).toBeUndefined();
    expect(budgetExceeded({ ...onceOffline, worth: undefined, byCustomer: 1 }, riskBudget)).toBe(
      'perCustomer',
    );
  });
});
