// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useRepeated } from './useRepeated.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function Bell({ isCalling, onRing }: { readonly isCalling: boolean; readonly onRing: () => void }) {
  useRepeated({ isActive: isCalling, everySeconds: 20, timesMax: 4, onTime: onRing });
  return null;
}

test('a call that nobody answers rings every 20 seconds, and rests after the fourth time', () => {
  let rings = 0;
  render(<Bell isCalling onRing={() => (rings += 1)} />);

  vi.advanceTimersByTime(19_000);
  expect(rings).toBe(0);
  vi.advanceTimersByTime(1_000);
  expect(rings).toBe(1);
  vi.advanceTimersByTime(300_000);
  expect(rings).toBe(4);
});

test('an answer ends the ringing, and the next call begins it anew', () => {
  let rings = 0;
  const onRing = () => (rings += 1);
  const { rerender } = render(<Bell isCalling onRing={onRing} />);

  vi.advanceTimersByTime(25_000);
  rerender(<Bell isCalling={false} onRing={onRing} />);
  vi.advanceTimersByTime(100_000);
  expect(rings).toBe(1);
  rerender(<Bell isCalling onRing={onRing} />);
  vi.advanceTimersByTime(20_000);
  expect(rings).toBe(2);
});
