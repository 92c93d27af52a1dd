import { describe, expect, test } from 'vitest';
import type { CommandId } from './ids.ts';
import { type Instant, instant } from './instant.ts';
import { commandIdFrom, commandIdOf, entryIdOf, uuidv7 } from './uuid.ts';

const zeros = new Uint8Array(10);
const ones = new Uint8Array(10).fill(0xff);
const counted = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);

describe('a UUIDv7', () => {
  test('matches the layout of RFC 9562', () => {
    // The time of the example in RFC 9562, appendix A.6: 22 February 2022, 14:22:22 in New York.
    const now = 0x017f22e279b0 as Instant;

    expect(uuidv7(now, zeros)).toBe('017f22e2-79b0-7000-8000-000000000000');
    expect(uuidv7(now, ones)).toBe('017f22e2-79b0-7fff-bfff-ffffffffffff');
    expect(uuidv7(now, counted)).toBe('017f22e2-79b0-7102-8304-05060708090a');
  });

  test('sorts by when it was made, whatever chance adds', () => {
    const made = [
      uuidv7(instant(0), ones),
      uuidv7(instant(1), zeros),
      uuidv7(instant(1_795_000_000_000), ones),
      uuidv7(instant(1_795_000_000_001), zeros),
    ];

    expect(made.toSorted()).toEqual(made);
  });

  test('survives a clock before 1970 and a fraction of a millisecond', () => {
    expect(uuidv7(-5 as Instant, zeros)).toBe('00000000-0000-7000-8000-000000000000');
    expect(uuidv7(1.9 as Instant, zeros)).toBe('00000000-0001-7000-8000-000000000000');
  });

  test('takes exactly ten random bytes', () => {
    expect(() => uuidv7(instant(0), new Uint8Array(9))).toThrow('ten random bytes');
    expect(() => uuidv7(instant(0), new Uint8Array(16))).toThrow('ten random bytes');
  });
});

describe('the ids of what a tap becomes', () => {
  const tapId = commandIdFrom('017f22e2-79b0-7102-8304-05060708090a');

  test('leave the last byte of the tap to count with', () => {
    expect(tapId).toBe('017f22e2-79b0-7102-8304-050607080900');
  });

  test('are the same on every retry, and sort in order behind their tap', () => {
    const ids = [0, 1, 15, 254].map((index) => entryIdOf(tapId, index));

    expect(ids).toEqual([
      '017f22e2-79b0-7102-8304-050607080901',
      '017f22e2-79b0-7102-8304-050607080902',
      '017f22e2-79b0-7102-8304-050607080910',
      '017f22e2-79b0-7102-8304-0506070809ff',
    ]);
    expect([tapId, ...ids].toSorted()).toEqual([tapId, ...ids]);
  });

  test('lead back to the tap', () => {
    expect(commandIdOf(entryIdOf(tapId, 0))).toBe(tapId);
    expect(commandIdOf(entryIdOf(tapId, 254))).toBe(tapId);
  });

  test('are 255 at most', () => {
    expect(() => entryIdOf(tapId, 255)).toThrow('at most 255');
    expect(() => entryIdOf('' as CommandId, -1)).toThrow('at most 255');
  });
});
