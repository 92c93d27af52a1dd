import { describe, expect, test } from 'vitest';
import { type TierLevel, type TierProblem, type TierRule, tierProblem } from './tier.ts';

const level = (id: string, threshold: number): TierLevel => ({
  id,
  name: id,
  color: 'ink',
  threshold,
  extraRateBp: 0,
  perk: '',
});

const ladder: TierRule = {
  basis: 'visits',
  window: 'rolling12Months',
  graceDays: 30,
  downgrade: 'oneDown',
  levels: [level('bronze', 0), level('silver', 5), level('gold', 20)],
};

const withLevels = (...levels: readonly TierLevel[]): TierRule => ({ ...ladder, levels });

describe('R32: a ladder that customers may climb', () => {
  test('begins at nothing and rises', () => {
    expect(tierProblem(ladder)).toBeUndefined();
    expect(tierProblem(withLevels(level('bronze', 0), level('gold', 1)))).toBeUndefined();
  });

  test.each<readonly [string, TierProblem, TierRule]>([
    ['has one level', 'levelCount', withLevels(level('bronze', 0))],
    [
      'has six levels',
      'levelCount',
      withLevels(...[0, 1, 2, 3, 4, 5].map((n) => level(`level ${n}`, n))),
    ],
    [
      'names two levels alike in the ledger',
      'levelId',
      withLevels(level('bronze', 0), level('bronze', 5)),
    ],
    ['has a level nobody can point at', 'levelId', withLevels(level('', 0), level('gold', 5))],
    [
      'has a level without a name',
      'levelName',
      withLevels(level('bronze', 0), { ...level('gold', 5), name: ' ' }),
    ],
    [
      'has a name of eleven letters',
      'levelName',
      withLevels(level('bronze', 0), { ...level('gold', 5), name: '아주아주아주아주긴이름' }),
    ],
    [
      'promises more than fits a line',
      'levelPerk',
      withLevels(level('bronze', 0), { ...level('gold', 5), perk: '가'.repeat(41) }),
    ],
    [
      'adds half a basis point',
      'extraRate',
      withLevels(level('bronze', 0), { ...level('gold', 5), extraRateBp: 0.5 }),
    ],
    [
      'asks something of a newcomer',
      'firstThreshold',
      withLevels(level('bronze', 1), level('gold', 5)),
    ],
    [
      'has two levels at one threshold',
      'thresholdOrder',
      withLevels(level('bronze', 0), level('silver', 5), level('gold', 5)),
    ],
    [
      'falls on its way up',
      'thresholdOrder',
      withLevels(level('bronze', 0), level('silver', 5), level('gold', 4)),
    ],
    ['waits longer than a card remembers', 'graceDays', { ...ladder, graceDays: 91 }],
    ['falls level by level within a day', 'graceDays', { ...ladder, graceDays: 0 }],
  ])('does not stand where it %s', (_why, problem, rule) => {
    expect(tierProblem(rule)).toBe(problem);
  });

  test('may have no grace where a fall goes straight to what is reached', () => {
    expect(tierProblem({ ...ladder, graceDays: 0, downgrade: 'toBasis' })).toBeUndefined();
  });
});
