// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useCountdown } from './useCountdown.ts';
import { useIdle } from './useIdle.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const wait = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000));

function Countdown({ onDone }: { readonly onDone: () => void }) {
  return <output>{useCountdown({ seconds: 3, onDone })}</output>;
}

function Idle({ onIdle }: { readonly onIdle: () => void }) {
  useIdle({ seconds: 40, isActive: true, onIdle });
  return null;
}

test('a countdown shows every second and ends once', () => {
  const onDone = vi.fn();
  render(<Countdown onDone={onDone} />);

  wait(2);
  expect(screen.getByRole('status').textContent).toBe('1');
  wait(5);

  expect(screen.getByRole('status').textContent).toBe('0');
  expect(onDone).toHaveBeenCalledOnce();
});

test('a countdown waits while a finger is down', () => {
  const onDone = vi.fn();
  render(<Countdown onDone={onDone} />);

  fireEvent.pointerDown(document.body, { pointerId: 1 });
  wait(10);
  expect(onDone).not.toHaveBeenCalled();

  fireEvent.pointerUp(document.body, { pointerId: 1 });
  wait(3);
  expect(onDone).toHaveBeenCalledOnce();
});

test('a countdown starts again while somebody walks the screen with a keyboard', () => {
  const onDone = vi.fn();
  render(<Countdown onDone={onDone} />);

  wait(2);
  fireEvent.keyDown(document.body, { key: 'Tab' });
  expect(screen.getByRole('status').textContent).toBe('3');
  wait(2);
  fireEvent.focusIn(document.body);
  wait(2);
  expect(onDone).not.toHaveBeenCalled();

  wait(1);
  expect(onDone).toHaveBeenCalledOnce();
});

test('a tablet nobody touches is idle after forty seconds, a touch starts them again', () => {
  const onIdle = vi.fn();
  render(<Idle onIdle={onIdle} />);

  wait(39);
  fireEvent.pointerDown(document.body, { pointerId: 1 });
  fireEvent.pointerUp(document.body, { pointerId: 1 });
  wait(39);
  expect(onIdle).not.toHaveBeenCalled();

  wait(1);
  expect(onIdle).toHaveBeenCalledOnce();
});

test('a resting finger is not idleness', () => {
  const onIdle = vi.fn();
  render(<Idle onIdle={onIdle} />);

  fireEvent.pointerDown(document.body, { pointerId: 1 });
  wait(200);

  expect(onIdle).not.toHaveBeenCalled();
});
