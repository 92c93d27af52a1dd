import { describe, expect, test } from 'vitest';
import { NUMBERS_PER_MINUTE_MAX, type Probe, probe } from './probing.ts';

/** Asks for each number at its second, one after the other; says what was answered. */
function ask(...probes: readonly (readonly [phoneKey: string, second: number])[]) {
  let recent: readonly Probe[] = [];
  return probes.map(([phoneKey, second]) => {
    const probing = probe(recent, { phoneKey, atMs: second * 1000 });
    recent = probing.recent;
    return probing.isAllowed;
  });
}

const sixNumbers = ['a', 'b', 'c', 'd', 'e', 'f'].map((key, index) => [key, index] as const);

describe('a stranger at the keypad', () => {
  test('hears about six different numbers in a minute, and not about a seventh', () => {
    expect(NUMBERS_PER_MINUTE_MAX).toBe(6);
    expect(ask(...sixNumbers, ['g', 6])).toEqual([true, true, true, true, true, true, false]);
  });

  test('may ask for one of the six as often as they like', () => {
    const answers = ask(...sixNumbers, ['a', 6], ['a', 7], ['f', 8], ['g', 9]);

    expect(answers.slice(6)).toEqual([true, true, true, false]);
  });

  test('may ask for a new one when the first is a whole minute old', () => {
    expect(ask(...sixNumbers, ['g', 59.999], ['g', 60]).slice(6)).toEqual([false, true]);
  });

  test('does not wait longer for having been refused', () => {
    const refusals = [10, 20, 30, 40, 50].map((second) => ['g', second] as const);

    expect(ask(...sixNumbers, ...refusals, ['h', 60]).at(-1)).toBe(true);
  });

  test('who repeats a number keeps it fresh', () => {
    expect(ask(...sixNumbers, ['a', 30], ['g', 60], ['g', 61]).slice(6)).toEqual([
      true,
      false,
      true,
    ]);
  });
});

test('only the last minute is remembered', () => {
  const recent = Array.from({ length: 6 }, (_, n) => ({ phoneKey: `${n}`, atMs: n }));

  expect(probe(recent, { phoneKey: 'a', atMs: 999_999 }).recent).toEqual([
    { phoneKey: 'a', atMs: 999_999 },
  ]);
});
