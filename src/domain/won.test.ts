import { describe, expect, test } from 'vitest';
import { fail, ok } from './result.ts';
import { parseWon, won } from './won.ts';

describe('an amount typed at the counter', () => {
  test.each([
    ['4500', 4500],
    ['4,500', 4500],
    ['4,500원', 4500],
    ['4500 원', 4500],
    [' 4500원 ', 4500],
    ['0', 0],
    ['0450', 450],
    ['100,000,000', 100_000_000],
  ])('%j is read as %i won', (text, amount) => {
    expect(parseWon(text)).toEqual(ok(amount));
  });

  test.each(['', '원', ',', '38.7', '-4500', '4.5e3', '사천오백원', '₩4500', '원4500', '４５００'])(
    '%j is no whole number of won',
    (text) => {
      expect(parseWon(text)).toEqual(fail({ type: 'NotWholeWon' }));
    },
  );

  test('above a hundred million won it was a slip of the finger', () => {
    expect(parseWon('100,000,001')).toEqual(fail({ type: 'TooMuchWon' }));
    expect(parseWon('9'.repeat(400))).toEqual(fail({ type: 'TooMuchWon' }));
  });
});

test('a fraction of a won is a bug', () => {
  expect(won(4500)).toBe(4500);
  expect(won(0)).toBe(0);
  expect(() => won(38.7)).toThrow('whole number of won');
  expect(() => won(-1)).toThrow('whole number of won');
  expect(() => won(100_000_001)).toThrow('whole number of won');
  expect(() => won(Number.NaN)).toThrow('whole number of won');
});
