import { expect, test } from 'vitest';
import { instant } from '#domain/instant.ts';
import { createClock } from './clock.ts';

const minute = 60_000;
/** 22 November 2026, nine in the morning in Seoul. */
const NOVEMBER_22 = 1_795_305_600_000;

/** A tablet whose two clocks can be turned by hand. */
function createTablet({ wall = NOVEMBER_22 } = {}) {
  const time = { wall, monotonic: 0 };
  const clock = createClock({ now: () => time.wall, monotonicNow: () => time.monotonic });
  const pass = (ms: number) => {
    time.wall += ms;
    time.monotonic += ms;
  };
  return { clock, time, pass };
}

test('time that simply passes is not suspect', () => {
  const { clock, pass } = createTablet();

  pass(600 * minute);

  expect(clock.isSuspect()).toBe(false);
});

test.each([-26 * 60, -3, 3, 7 * 24 * 60])(
  'a clock that jumped by %i minutes stays suspect',
  (by) => {
    const { clock, time, pass } = createTablet();

    time.wall += by * minute;
    pass(10 * minute);

    expect([clock.isSuspect(), clock.isSuspect()]).toEqual([true, true]);
  },
);

test('a clock that was set right again is trusted again', () => {
  const { clock, time } = createTablet();

  time.wall -= 60 * minute;
  time.wall += 60 * minute;

  expect(clock.isSuspect()).toBe(false);
});

test('a correction of two minutes is no jump', () => {
  const { clock, time } = createTablet();

  time.wall += 2 * minute;

  expect(clock.isSuspect()).toBe(false);
});

test('a night’s sleep, in which only the wall clock ran, is no jump', () => {
  const { clock, time } = createTablet();

  time.wall += 9 * 60 * minute;
  clock.noticeWaking();

  expect(clock.isSuspect()).toBe(false);
});

test('a clock that was set back in its sleep is suspect', () => {
  const { clock, time } = createTablet();

  time.wall -= 60 * minute;
  clock.noticeWaking();

  expect(clock.isSuspect()).toBe(true);
});

test('a tablet that starts before its last entry was written is suspect', () => {
  const { clock, time } = createTablet();

  clock.noticeWritten(instant(time.wall + 5 * minute));

  expect(clock.isSuspect()).toBe(true);
});

test('a clock that starts in 1970 is suspect from the first moment', () => {
  const { clock, time } = createTablet({ wall: 3 * minute });

  expect(clock.isSuspect()).toBe(true);
  time.wall = NOVEMBER_22;
  expect(clock.isSuspect()).toBe(false);
  time.wall += 10 * minute;
  expect(clock.isSuspect()).toBe(true);
});

test('a clock behind its last entry is trusted again once somebody has set it', () => {
  const { clock, time } = createTablet({ wall: 3 * minute });
  clock.noticeWritten(instant(NOVEMBER_22));

  time.wall = NOVEMBER_22 + 26 * 60 * minute;

  expect(clock.isSuspect()).toBe(false);
});

test('a clock a moment behind its last entry still notices a jump forward', () => {
  const { clock, time } = createTablet();
  clock.noticeWritten(instant(time.wall + minute));

  time.wall += 3 * 24 * 60 * minute;

  expect(clock.isSuspect()).toBe(true);
});
