import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeUse, type PointRule, pointUseProblem, usablePoints } from './pointRule.ts';
import { points } from './points.ts';
import { won } from './won.ts';

const rule: PointRule = {
  rateBp: 500,
  rounding: 'floor',
  useMin: points(1000),
  useStep: points(100),
  useShareMax: 50,
  expiry: { type: 'never' },
};

describe('R20: points used are', () => {
  test('never more than the customer has', () => {
    expect(pointUseProblem(points(2100), rule, { balance: 2000 })).toEqual({
      type: 'NotEnoughPoints',
      pointsMissing: 100,
    });
    expect(pointUseProblem(points(2000), rule, { balance: 2000 })).toBeUndefined();
  });

  test('at least the least, and in whole steps', () => {
    const balance = 9000;

    expect(pointUseProblem(points(900), rule, { balance })).toEqual({
      type: 'TooFewPointsAtOnce',
      pointsMin: 1000,
    });
    expect(pointUseProblem(points(1000), rule, { balance })).toBeUndefined();
    expect(pointUseProblem(points(1050), rule, { balance })).toEqual({
      type: 'PointsOutOfStep',
      pointsStep: 100,
    });
  });

  test('at most a share of the amount, in whole steps', () => {
    const purchase = { balance: 9000, amount: won(5590) };

    expect(pointUseProblem(points(2700), rule, purchase)).toBeUndefined();
    expect(pointUseProblem(points(2800), rule, purchase)).toEqual({
      type: 'TooManyPointsForAmount',
      pointsMax: 2700,
    });
  });

  test('as many as the customer likes where the shop has points no more', () => {
    expect(pointUseProblem(points(7), freeUse, { balance: 7, amount: won(7) })).toBeUndefined();
  });
});

describe('R22: what a customer may choose from', () => {
  test.each([
    { most: 'what they have', balance: 1234, amount: 100_000, usable: 1200 },
    { most: 'half of the amount', balance: 9999, amount: 5000, usable: 2500 },
    { most: 'nothing below the least', balance: 9999, amount: 1900, usable: 0 },
    { most: 'nothing while the card is below zero', balance: -50, amount: 10_000, usable: 0 },
  ])('is at most $most', ({ balance, amount, usable }) => {
    expect(usablePoints(rule, { balance, amount: won(amount) })).toBe(usable);
  });

  test('never is more than would be taken, and the next step is refused', () => {
    fc.assert(
      fc.property(fc.nat({ max: 20_000 }), fc.nat({ max: 40_000 }), (balance, paid) => {
        const purchase = { balance, amount: won(paid) };
        const most = usablePoints(rule, purchase);

        if (most > 0) expect(pointUseProblem(most, rule, purchase)).toBeUndefined();
        expect(pointUseProblem(points(most + 100), rule, purchase)).toBeDefined();
      }),
    );
  });
});
