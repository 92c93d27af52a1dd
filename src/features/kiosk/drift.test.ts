import { expect, test } from 'vitest';
import { driftAt } from './drift.ts';

const places = Array.from({ length: 240 }, (_, step) => driftAt(step));

test('the idle screen stays within its bounds and uses nearly all of them', () => {
  for (const along of ['x', 'y'] as const) {
    const values = places.map((place) => place[along]);
    expect(Math.max(...values)).toBeLessThanOrEqual(1);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(-1);
    expect(Math.max(...values) - Math.min(...values)).toBeGreaterThan(1.9);
  }
});

test('the idle screen never stays where it was', () => {
  const ways = places
    .slice(1)
    .map(({ x, y }, step) => Math.hypot(x - (places[step]?.x ?? 0), y - (places[step]?.y ?? 0)));

  expect(Math.min(...ways)).toBeGreaterThan(0.1);
});
