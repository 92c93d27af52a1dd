import { assert } from '#domain/assert.ts';

/** Chance that can be told again: the same seed draws the same. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  share(): number;
  /** A whole number, both ends included. */
  between(min: number, max: number): number;
  isLucky(probability: number): boolean;
  pick<Value>(values: readonly Value[]): Value;
  /** The place of one of these weights; the heavier, the likelier. */
  weigh(weights: readonly number[]): number;
}

/** mulberry32 (Tommy Ettinger, public domain): enough for a story, never for a key. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  function share(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const between = (min: number, max: number): number => min + Math.floor(share() * (max - min + 1));
  return {
    share,
    between,
    isLucky: (probability) => share() < probability,
    pick(values) {
      const picked = values[between(0, values.length - 1)];
      assert(picked !== undefined, 'there is something to pick from');
      return picked;
    },
    weigh(weights) {
      let left = share() * weights.reduce((sum, weight) => sum + weight, 0);
      const found = weights.findIndex((weight) => {
        left -= weight;
        return left < 0;
      });
      return found < 0 ? weights.length - 1 : found;
    },
  };
}
