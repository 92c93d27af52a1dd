import { expect, test } from 'vitest';
import { assert, unreachable } from './assert.ts';

test('a broken invariant is named', () => {
  expect(() => assert(true, 'stamps are whole')).not.toThrow();
  expect(() => assert(false, 'stamps are whole')).toThrow('Broken invariant: stamps are whole');
});

test('a forgotten case says which, and never what was in it', () => {
  const forgotten = { type: 'CouponIssued', box: 'sealed' } as never;

  expect(() => unreachable(forgotten)).toThrow('Unhandled case: CouponIssued');
  expect(() => unreachable('text' as never)).toThrow('Unhandled case: string');
});
