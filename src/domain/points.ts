import { assert } from './assert.ts';
import type { Brand } from './brand.ts';

/** A whole, non-negative number of points. */
export type Points = Brand<number, 'Points'>;

export function points(count: number): Points {
  assert(Number.isSafeInteger(count) && count >= 0, `${count} is a whole number of points`);
  return count as Points;
}
