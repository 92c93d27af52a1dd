import { expect, test } from 'vitest';
import { goalText } from './goalText.ts';

test('a short reward stands in the last place of the card, a word to a line', () => {
  expect(goalText('1잔 무료')).toBe('1잔\n무료');
});

test('a long reward does not fit there', () => {
  expect(goalText('아메리카노 한 잔')).toBeUndefined();
});
