import { expect, test } from 'vitest';
import { addNoise } from './sealNoise.ts';

const SIDE = 64;
const grain = (seed: number): Float32Array => {
  const field = new Float32Array(SIDE * SIDE);
  addNoise(field, SIDE, { seed, cellsPerValue: 0.2, gain: 1 });
  return field;
};

test('a seal has the same grain on every tablet, and another print has another', () => {
  expect(grain(4)).toEqual(grain(4));
  expect(grain(4)).not.toEqual(grain(17));
});

test('grain stays between nothing and its strength, and uses most of that', () => {
  const values = [...grain(4)];

  expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
  expect(Math.min(...values)).toBeLessThan(0.1);
  expect(Math.max(...values)).toBeLessThanOrEqual(1);
  expect(Math.max(...values)).toBeGreaterThan(0.9);
});

test('grain is smooth: neighbours differ little', () => {
  const values = [...grain(31)];
  const steps = values.slice(1, SIDE).map((value, index) => Math.abs(value - (values[index] ?? 0)));

  expect(Math.max(...steps)).toBeLessThan(0.35);
});

test('a finer grain is laid over a coarser one', () => {
  const field = grain(4);
  addNoise(field, SIDE, { seed: 9, cellsPerValue: 0.4, gain: 0.5 });

  expect(Math.max(...field)).toBeGreaterThan(1);
  expect(Math.max(...field)).toBeLessThanOrEqual(1.5);
});
