import { expect, test } from 'vitest';
import { goalText } from './goalText.ts';

test('a reward stands in the last place of the card, a word to a line', () => {
  expect(goalText('1잔 무료')).toBe('1잔\n무료');
  expect(goalText('음료 1잔 무료')).toBe('1잔\n무료');
});

test('a name that is too long, or would say nothing, stays out of it', () => {
  expect(goalText('아메리카노')).toBeUndefined();
  expect(goalText('아메리카노 한 잔')).toBeUndefined();
});
