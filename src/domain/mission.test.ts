import { describe, expect, test } from 'vitest';
import type { BusinessDay } from './businessDay.ts';
import type { CouponKindId, MenuItemId } from './ids.ts';
import {
  isPlayedOn,
  type Mission,
  type MissionProblem,
  missionProblem,
  missionsProblem,
} from './mission.ts';
import { points } from './points.ts';
import { stamps } from './stamps.ts';

const latte = 'latte' as MenuItemId;
const mocha = 'mocha' as MenuItemId;
const day = (text: string) => text as BusinessDay;

const threeVisits: Mission = {
  id: 'three',
  name: '일주일 세 번',
  goal: { type: 'visits', count: 3, withinDays: 7 },
  benefit: { type: 'stamps', stamps: stamps(2) },
  isRepeating: true,
  from: null,
  until: null,
};

describe('a mission that customers may play', () => {
  test('has a name, a goal that can be reached and something to win', () => {
    expect(missionProblem(threeVisits)).toBeUndefined();
    expect(
      missionProblem({
        ...threeVisits,
        goal: { type: 'items', count: 2, itemIds: [latte, mocha] },
        from: day('2026-11-22'),
        until: day('2026-11-22'),
      }),
    ).toBeUndefined();
  });

  test.each<readonly [string, MissionProblem, Partial<Mission>]>([
    ['has no name', 'missionName', { name: ' ' }],
    ['has a name that fits no line', 'missionName', { name: '가'.repeat(21) }],
    ['has no id', 'missionId', { id: '' }],
    ['is done by one visit', 'missionCount', { goal: { type: 'visits', count: 1, withinDays: 7 } }],
    ['asks for no cup', 'missionCount', { goal: { type: 'ownCup', count: 0 } }],
    ['asks for 101 cups', 'missionCount', { goal: { type: 'ownCup', count: 101 } }],
    ['has no day', 'missionDays', { goal: { type: 'visits', count: 3, withinDays: 0 } }],
    ['takes over a year', 'missionDays', { goal: { type: 'visits', count: 3, withinDays: 367 } }],
    [
      'asks for more items than there are, whatever is named twice',
      'missionItems',
      { goal: { type: 'items', count: 2, itemIds: [latte, latte] } },
    ],
    ['gives nothing', 'missionBenefit', { benefit: { type: 'stamps', stamps: stamps(0) } }],
    ['gives no points', 'missionBenefit', { benefit: { type: 'points', points: points(0) } }],
    [
      'gives no coupon',
      'missionBenefit',
      { benefit: { type: 'coupon', kindId: '' as CouponKindId } },
    ],
    [
      'ends before it begins',
      'missionPeriod',
      { from: day('2026-11-22'), until: day('2026-11-21') },
    ],
  ])('does not stand where it %s', (_why, problem, change) => {
    expect(missionProblem({ ...threeVisits, ...change })).toBe(problem);
  });

  test('is one of six at most, each told apart', () => {
    const numbered = [1, 2, 3, 4, 5, 6, 7].map((n) => ({ ...threeVisits, id: `mission ${n}` }));

    expect(missionsProblem(numbered.slice(0, 6))).toBeUndefined();
    expect(missionsProblem(numbered)).toBe('tooManyMissions');
    expect(missionsProblem([threeVisits, threeVisits])).toBe('missionId');
    expect(missionsProblem([threeVisits, { ...threeVisits, id: 'four', name: '' }])).toBe(
      'missionName',
    );
  });
});

test('a mission counts from its first day to its last', () => {
  const winter = { ...threeVisits, from: day('2026-12-01'), until: day('2026-12-24') };

  expect(
    ['2026-11-30', '2026-12-01', '2026-12-24', '2026-12-25'].map((each) =>
      isPlayedOn(winter, day(each)),
    ),
  ).toEqual([false, true, true, false]);
});
