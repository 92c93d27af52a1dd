// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { playTick } from './haptic.ts';

afterEach(() => vi.unstubAllGlobals());

test('a tablet with a motor ticks once, when the stamp touches the paper', () => {
  const vibrate = vi.fn();
  vi.stubGlobal('navigator', { vibrate, userActivation: { hasBeenActive: true } });

  playTick(295);

  expect(vibrate.mock.calls).toEqual([[[0, 295, 12]]]);
});

test('a page that nobody has touched stays still', () => {
  const vibrate = vi.fn();
  vi.stubGlobal('navigator', { vibrate, userActivation: { hasBeenActive: false } });

  playTick();

  expect(vibrate).not.toHaveBeenCalled();
});

test('a tablet without a motor does not fail', () => {
  vi.stubGlobal('navigator', { userActivation: { hasBeenActive: true } });

  expect(() => playTick()).not.toThrow();
});
