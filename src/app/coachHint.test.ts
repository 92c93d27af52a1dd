import { expect, test } from 'vitest';
import { coachHint, coachWay, type Practice } from './coachHint.ts';

const untouched: Practice = {
  handOff: 'staffFirst',
  isOnDuty: false,
  isAtKiosk: true,
  hasTurn: false,
  waiting: 0,
  hasGranted: false,
};

test('where staff go first, the coach leads through the PIN and the turn to the stamp', () => {
  const way = [
    untouched,
    { ...untouched, isOnDuty: true, isAtKiosk: false },
    { ...untouched, isOnDuty: true },
    { ...untouched, isOnDuty: true, hasTurn: true },
    { ...untouched, isOnDuty: true, hasGranted: true },
  ];

  expect(way.map(coachHint)).toEqual(['signIn', 'toKiosk', 'openTurn', 'typeNumber', 'done']);
  expect(coachWay.staffFirst).toEqual(way.map(coachHint));
});

test('where the customer goes first, staff confirm what waits', () => {
  const customerFirst: Practice = { ...untouched, handOff: 'customerFirst' };
  const way = [
    customerFirst,
    { ...customerFirst, waiting: 1 },
    { ...customerFirst, waiting: 1, isOnDuty: true },
    { ...customerFirst, isOnDuty: true, hasGranted: true },
  ];

  expect(way.map(coachHint)).toEqual(['typeNumber', 'signIn', 'approve', 'done']);
  expect(coachWay.customerFirst).toEqual(way.map(coachHint));
});

test('where nobody vouches, a number is all it takes', () => {
  const alone: Practice = { ...untouched, handOff: 'automatic' };

  expect(coachHint(alone)).toBe('typeNumber');
  expect(coachHint({ ...alone, hasGranted: true })).toBe('done');
});
