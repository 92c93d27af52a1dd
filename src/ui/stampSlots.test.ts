import { expect, test } from 'vitest';
import { stampColumns, stampSlots } from './stampSlots.ts';

test('new stamps stand after the old ones and the goal is the last place', () => {
  const types = stampSlots({ total: 5, filled: 3, fresh: 2 }).map((slot) => slot.type);

  expect(types).toEqual(['old', 'fresh', 'fresh', 'empty', 'goal']);
});

test('a full card shows no goal any more', () => {
  const types = stampSlots({ total: 2, filled: 2, fresh: 1 }).map((slot) => slot.type);

  expect(types).toEqual(['old', 'fresh']);
});

test('fresh stamps know their turn, and the one that fills the card is on the goal', () => {
  expect(stampSlots({ total: 4, filled: 4, fresh: 2 }).slice(2)).toEqual([
    { type: 'fresh', order: 0, isOnGoal: false },
    { type: 'fresh', order: 1, isOnGoal: true },
  ]);
});

test.each([
  [2, 2],
  [5, 5],
  [8, 4],
  [10, 5],
  [12, 6],
  [15, 8],
  [20, 10],
  [30, 10],
])('a wide card of %i stamps has %i in a row', (total, columns) => {
  expect(stampColumns(total, 3.4)).toBe(columns);
});

test('a tall card has shorter rows', () => {
  expect(stampColumns(10, 1.3)).toBe(4);
});
