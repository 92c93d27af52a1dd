import { describe, expect, test } from 'vitest';
import type { BusinessDay } from '#domain/businessDay.ts';
import { type Instant, instant } from '#domain/instant.ts';
import { looked, restOf, touched, type Watch } from './rest.ts';

const sunday = '2026-11-22' as BusinessDay;
const monday = '2026-11-23' as BusinessDay;
const SECOND_MS = 1000;

const at = (seconds: number, today = sunday) => ({ now: instant(seconds * SECOND_MS), today });

/** Looks at the clock every five seconds, as nobody comes. */
function nobodyFor(seconds: number, watch: Watch = touched(at(0)), today = sunday): Watch {
  const from = watch.seenAt / SECOND_MS;
  const looks = Array.from({ length: seconds / 5 }, (_, look) => from + (look + 1) * 5);
  return looks.reduce((seen, second) => looked(seen, at(second, today)), watch);
}

describe('the kiosk that nobody touches', () => {
  test('stays a keypad for a minute and a half', () => {
    expect(restOf(nobodyFor(85), sunday)).toBe('awake');
    expect(restOf(nobodyFor(90), sunday)).toBe('bright');
  });

  test('starts anew with every touch', () => {
    const watch = nobodyFor(85, touched(at(90)));

    expect(restOf(watch, sunday)).toBe('awake');
  });

  test('goes dark when the business day is over', () => {
    const watch = nobodyFor(10, nobodyFor(120), monday);

    expect(restOf(watch, monday)).toBe('dim');
  });

  test('is bright again the day after, once somebody has been there', () => {
    const watch = nobodyFor(120, touched(at(100, monday)), monday);

    expect(restOf(watch, monday)).toBe('bright');
  });
});

describe('a tablet that slept', () => {
  test('wakes to the keypad', () => {
    const watch = looked(nobodyFor(60), at(9 * 3600, monday));

    expect(restOf(watch, monday)).toBe('awake');
    expect(watch.touchedOn).toBe(monday);
  });

  test('rests again after a while, and not darkly: it is another morning', () => {
    const woken = looked(nobodyFor(60), at(9 * 3600, monday));

    expect(restOf(nobodyFor(90, woken, monday), monday)).toBe('bright');
  });

  test('is not put to rest by a clock that is set back', () => {
    const watch = looked(nobodyFor(60), { now: 0 as Instant, today: sunday });

    expect(watch.restedMs).toBe(0);
  });
});
