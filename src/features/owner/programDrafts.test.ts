import { expect, test } from 'vitest';
import type { BonusRule, BonusTimes } from '#domain/bonus.ts';
import type { CouponKindId, MenuItemId } from '#domain/ids.ts';
import type { Mission } from '#domain/mission.ts';
import { points } from '#domain/points.ts';
import { stamps } from '#domain/stamps.ts';
import { won } from '#domain/won.ts';
import { bonusDraftOf, bonusOf } from './bonusDraft.ts';
import { missionDraftOf, missionOf } from './missionDraft.ts';
import { basisPointsOf, percentText, wholeOf } from './programView.ts';

const latte = 'latte' as MenuItemId;
const times: BonusTimes = {
  weekdays: [1],
  fromHour: 14,
  untilHour: 16,
  fromDay: null,
  untilDay: null,
};
const named = { id: 'x', name: '이름' };
const gain = { stamps: stamps(1), points: points(100) };

test.each<BonusRule>([
  { ...named, type: 'multiplier', times, percent: 150, of: 'both', isStacking: true },
  { ...named, type: 'itemBonus', times, itemIds: [latte], ...gain },
  { ...named, type: 'itemExclusion', itemIds: [latte] },
  { ...named, type: 'amountBonus', times, amountMin: won(20_000), ...gain },
])('a bonus that nobody touches stays what it is: $type', (bonus) => {
  expect(bonusOf(bonusDraftOf(bonus))).toEqual(bonus);
});

const mission: Mission = {
  ...named,
  goal: { type: 'visits', count: 5, withinDays: 30 },
  benefit: { type: 'stamps', stamps: stamps(2) },
  isRepeating: true,
  from: null,
  until: null,
};

test.each<[string, Partial<Mission>]>([
  ['visits', {}],
  ['items', { goal: { type: 'items', count: 1, itemIds: [latte] } }],
  ['own cups', { goal: { type: 'ownCup', count: 3 } }],
  ['points', { benefit: { type: 'points', points: points(500) } }],
  ['a coupon', { benefit: { type: 'coupon', kindId: 'cup' as CouponKindId } }],
])('a mission that nobody touches stays what it is: %s', (_what, change) => {
  expect(missionOf(missionDraftOf({ ...mission, ...change }))).toEqual({ ...mission, ...change });
});

test('numbers are read as owners type them, and anything else is no number', () => {
  expect(['5', ' 1,000 ', '0'].map(wholeOf)).toEqual([5, 1000, 0]);
  expect(['', '5.5', '-1', '많이'].map(wholeOf)).toEqual([NaN, NaN, NaN, NaN]);
  expect(['5', '0.5', '12.25'].map(basisPointsOf)).toEqual([500, 50, 1225]);
  expect(['', '5%', '0.001'].map(basisPointsOf)).toEqual([NaN, NaN, NaN]);
  expect([500, 50, 1225].map(percentText)).toEqual(['5', '0.5', '12.25']);
});
