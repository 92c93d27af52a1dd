import { describe, expect, test } from 'vitest';
import { FIRST_TOUCH_MS, fullCardMoment, PRESS_MS, pressAfterMs } from './stampTiming.ts';

describe('stamps on a card', () => {
  test('follow each other 90 ms apart, the first once the screen is there', () => {
    expect(pressAfterMs(3)).toEqual([160, 250, 340]);
  });

  test.each([1, 2, 5, 10, 30])('are all down within 1.2 s: %i of them', (count) => {
    const presses = pressAfterMs(count);

    expect(presses).toHaveLength(count);
    expect((presses.at(-1) ?? Number.NaN) + PRESS_MS).toBeLessThanOrEqual(1200);
  });

  test('are none where none was granted', () => {
    expect(pressAfterMs(0)).toEqual([]);
  });

  test('are heard and felt while the first one touches the paper', () => {
    expect(FIRST_TOUCH_MS).toBeGreaterThan(160);
    expect(FIRST_TOUCH_MS).toBeLessThan(160 + PRESS_MS);
  });
});

describe('the card that is full', () => {
  test('opens its gift after the last stamp, and seals it last', () => {
    const { touchesAfterMs, giftAfterMs, giftSealAfterMs } = fullCardMoment(1);

    expect(touchesAfterMs).toBe(FIRST_TOUCH_MS);
    expect(giftAfterMs).toBe(370);
    expect(giftSealAfterMs).toBe(600);
  });

  test.each([1, 3, 10, 30])('has had its moment within 1.2 s, with %i stamps at once', (fresh) => {
    const { giftAfterMs, giftMs, giftSealAfterMs } = fullCardMoment(fresh);

    expect(giftAfterMs + giftMs).toBeLessThanOrEqual(1200);
    expect(giftSealAfterMs + PRESS_MS).toBeLessThanOrEqual(1200);
  });
});
