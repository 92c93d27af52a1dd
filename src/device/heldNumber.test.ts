import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PhoneNumber } from '#domain/phoneNumber.ts';
import { stamps } from '#domain/stamps.ts';
import { createNumberHand, type HeldNumber } from './heldNumber.ts';

const minjis: HeldNumber = {
  phone: '+821048271534' as PhoneNumber,
  phoneKey: 'hers',
  errand: { type: 'Visit', purchase: { stamps: stamps(1) } },
  actor: { type: 'customer' },
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a new number is handed over once', () => {
  const hand = createNumberHand();
  hand.hold(minjis, hand.lettings());

  expect([hand.take(), hand.take()]).toEqual([minjis, undefined]);
});

test('a number that nobody accepts is forgotten after three minutes', () => {
  const hand = createNumberHand();
  hand.hold(minjis, hand.lettings());

  vi.advanceTimersByTime(180_000);

  expect(hand.take()).toBeUndefined();
});

test('a customer who is still reading is waited for', () => {
  const hand = createNumberHand();
  hand.hold(minjis, hand.lettings());

  vi.advanceTimersByTime(170_000);
  hand.keep();
  vi.advanceTimersByTime(170_000);

  expect(hand.take()).toEqual(minjis);
});

test('a number that was still being looked up when its customer left is not held', () => {
  const hand = createNumberHand();
  const before = hand.lettings();

  hand.letGo();

  expect(hand.hold(minjis, before)).toBe(false);
  expect(hand.take()).toBeUndefined();
});
