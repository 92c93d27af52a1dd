import { assert } from './assert.ts';
import type { Brand } from './brand.ts';

/** A whole, non-negative number of stamps. */
export type Stamps = Brand<number, 'Stamps'>;

export const isStamps = (count: number): boolean => Number.isSafeInteger(count) && count >= 0;

export function stamps(count: number): Stamps {
  assert(isStamps(count), `${count} is a whole number of stamps`);
  return count as Stamps;
}

/** How many stamps a card of this balance still lacks for this price; zero when it can pay. */
export const stampsMissing = (balance: number, price: Stamps): Stamps =>
  stamps(Math.max(0, price - balance));
