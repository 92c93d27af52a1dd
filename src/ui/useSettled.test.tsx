// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSettled } from './useSettled.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Stage({ name }: { readonly name: string }) {
  return <output>{useSettled(name) ? 'takes presses' : 'not yet'}</output>;
}

/** True when the key went through to the page. */
const pressKey = (key: string) => fireEvent.keyDown(document.body, { key });

/** A press on the keypad brings the notice. */
function changeScreen(): void {
  const { rerender } = render(<Stage name="keypad" />);
  fireEvent.pointerUp(document.body);
  rerender(<Stage name="notice" />);
}

test('the first screen takes presses at once', () => {
  render(<Stage name="keypad" />);

  expect(screen.getByText('takes presses')).toBeInTheDocument();
});

test('a screen that came by itself takes presses at once', () => {
  const { rerender } = render(<Stage name="result" />);
  fireEvent.pointerUp(document.body);
  act(() => vi.advanceTimersByTime(600));

  rerender(<Stage name="keypad" />);

  expect(screen.getByText('takes presses')).toBeInTheDocument();
});

test('whoever taps on and on is not kept waiting for longer', () => {
  changeScreen();

  act(() => vi.advanceTimersByTime(500));
  fireEvent.pointerUp(document.body);
  act(() => vi.advanceTimersByTime(100));

  expect(screen.getByText('takes presses')).toBeInTheDocument();
});

test('a new screen takes no press for the length of a double tap', () => {
  changeScreen();

  expect(screen.getByText('not yet')).toBeInTheDocument();
  act(() => vi.advanceTimersByTime(599));
  expect(screen.getByText('not yet')).toBeInTheDocument();
  act(() => vi.advanceTimersByTime(1));
  expect(screen.getByText('takes presses')).toBeInTheDocument();
});

test('a second Enter does not reach the new screen, a later one does', () => {
  changeScreen();

  expect(pressKey('Enter')).toBe(false);
  expect(pressKey(' ')).toBe(false);
  act(() => vi.advanceTimersByTime(600));
  expect(pressKey('Enter')).toBe(true);
});

test('whoever walks on with another key is not kept waiting', () => {
  changeScreen();

  expect(pressKey('Tab')).toBe(true);
  expect(pressKey('Enter')).toBe(true);
});
