import { expect, test } from 'vitest';
import { points } from './points.ts';
import { isStamps, stamps, stampsMissing } from './stamps.ts';

test('stamps and points are whole and never below zero', () => {
  expect(stamps(0)).toBe(0);
  expect(stamps(10)).toBe(10);
  expect(points(1500)).toBe(1500);
  expect([0.5, -1, Number.NaN, 2 ** 53].map(isStamps)).toEqual([false, false, false, false]);
  expect(() => stamps(0.5)).toThrow('whole number of stamps');
  expect(() => points(-1)).toThrow('whole number of points');
});

test('a card one below the price lacks one stamp; at the price and above it lacks none', () => {
  expect(stampsMissing(9, stamps(10))).toBe(1);
  expect(stampsMissing(10, stamps(10))).toBe(0);
  expect(stampsMissing(11, stamps(10))).toBe(0);
});

test('a card in deficit lacks the deficit as well', () => {
  expect(stampsMissing(-3, stamps(10))).toBe(13);
});
