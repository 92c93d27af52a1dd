import { describe, expect, test } from 'vitest';
import type { ExpiryRule } from '#domain/expiry.ts';
import type { PointRule } from '#domain/pointRule.ts';
import { points } from '#domain/points.ts';
import { type ProgramRules, plainRules, type RulesPart } from '#domain/programRules.ts';
import type { TierRule } from '#domain/tier.ts';
import { sunday } from '#tests/support/cafe.ts';
import { takesAway, takesTime } from './takesAway.ts';

/** Does going from one to the other take something away? */
const takes =
  <Part extends keyof ProgramRules>(part: Part, before: ProgramRules[Part]) =>
  (after: ProgramRules[Part]): boolean =>
    takesAway(
      { ...plainRules, [part]: before },
      { part, value: after } as unknown as RulesPart,
      sunday,
    );

describe('P-03: points', () => {
  const rule: PointRule = {
    rateBp: 500,
    rounding: 'round',
    useMin: points(1000),
    useStep: points(100),
    useShareMax: 50,
    expiry: { type: 'months', months: 36, until: 'endOfMonth' },
  };
  const from = takes('points', rule);

  test.each<[Partial<PointRule>, boolean]>([
    [{}, false],
    [{ rateBp: 600 }, false],
    [{ rateBp: 499 }, true],
    [{ rounding: 'ceil' }, false],
    [{ rounding: 'floor' }, true],
    [{ useMin: points(500) }, false],
    [{ useMin: points(1001) }, true],
    [{ useStep: points(50) }, false],
    [{ useStep: points(200) }, true],
    [{ useStep: points(30) }, true],
    [{ useShareMax: 100 }, false],
    [{ useShareMax: 49 }, true],
    [{ expiry: { type: 'never' } }, false],
    [{ expiry: { type: 'months', months: 24, until: 'endOfMonth' } }, true],
  ])('%j takes something away: %s', (change, isTaken) => {
    expect(from({ ...rule, ...change })).toBe(isTaken);
  });

  test('that begin give, and that end take', () => {
    expect(takes('points', null)(rule)).toBe(false);
    expect(from(null)).toBe(true);
  });
});

describe('P-03: how long it stays good', () => {
  const months = (count: number, until: 'day' | 'endOfMonth' | 'endOfYear'): ExpiryRule => ({
    type: 'months',
    months: count,
    until,
  });

  test.each<[ExpiryRule, ExpiryRule, boolean]>([
    [{ type: 'never' }, months(120, 'endOfYear'), true],
    [months(12, 'day'), { type: 'never' }, false],
    [months(12, 'day'), months(12, 'endOfMonth'), false],
    [months(12, 'endOfMonth'), months(12, 'day'), true],
    [months(12, 'endOfMonth'), months(13, 'day'), false],
    [months(12, 'endOfYear'), months(23, 'day'), true],
    [months(12, 'endOfYear'), months(24, 'day'), false],
    [months(12, 'day'), months(11, 'endOfYear'), true],
  ])('from %j to %j takes something away: %s', (before, after, isTaken) => {
    expect(takesTime(before, after)).toBe(isTaken);
    expect(takes('stampExpiry', before)(after)).toBe(isTaken);
  });
});

describe('P-03: tiers', () => {
  const level = (id: string, threshold: number, extraRateBp: number) =>
    ({ id, name: id, color: 'bronze', threshold, extraRateBp, perk: '' }) as const;
  const rule: TierRule = {
    basis: 'visits',
    window: 'rolling12Months',
    graceDays: 30,
    downgrade: 'oneDown',
    levels: [
      level('bronze', 0, 0),
      level('silver', 10, 100),
      { ...level('gold', 30, 300), perk: '사이즈 업' },
    ],
  };
  const [bronze, silver, gold] = rule.levels as [
    TierRule['levels'][0],
    TierRule['levels'][0],
    TierRule['levels'][0],
  ];
  const from = takes('tiers', rule);

  test.each<[string, Partial<TierRule>, boolean]>([
    ['another basis', { basis: 'won' }, true],
    ['a whole life', { window: 'lifetime' }, false],
    ['the year of the calendar', { window: 'calendarYear' }, true],
    ['more grace', { graceDays: 60 }, false],
    ['less grace', { graceDays: 0 }, true],
    ['never falling', { downgrade: 'never' }, false],
    ['falling to the basis', { downgrade: 'toBasis' }, true],
    ['a lower threshold', { levels: [bronze, { ...silver, threshold: 8 }, gold] }, false],
    ['a higher threshold', { levels: [bronze, { ...silver, threshold: 11 }, gold] }, true],
    ['one level less', { levels: [bronze, gold] }, true],
    ['one level more on top', { levels: [...rule.levels, level('ink', 50, 500)] }, false],
    ['a poorer one in between', { levels: [bronze, silver, level('x', 20, 50), gold] }, true],
    ['another perk', { levels: [bronze, silver, { ...gold, perk: '쿠키' }] }, true],
    ['a first perk', { levels: [bronze, { ...silver, perk: '쿠키' }, gold] }, false],
    ['another name', { levels: [bronze, { ...silver, name: '은' }, gold] }, false],
  ])('%s takes something away', (_what, change, isTaken) => {
    expect(from({ ...rule, ...change })).toBe(isTaken);
  });

  test('that begin give, and that end take', () => {
    expect(takes('tiers', null)(rule)).toBe(false);
    expect(from(null)).toBe(true);
  });
});

test('what keeps a shop from being cheated may be drawn tighter at once', () => {
  const { safeguards } = plainRules;

  expect(takes('safeguards', safeguards)({ ...safeguards, perDayMax: 1 })).toBe(false);
});
