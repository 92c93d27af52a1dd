// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { KeyPad } from './KeyPad.tsx';

const labels = { pad: 'keys', clear: 'clear all', backspace: 'back', backspaceFull: 'back one' };

function renderKeyPad() {
  const typed: string[] = [];
  render(
    <KeyPad
      labels={labels}
      onDigit={(digit) => typed.push(digit)}
      onBackspace={() => typed.push('back')}
      onClear={() => typed.push('clear')}
    />,
  );
  return typed;
}

test('the keys stand in telephone order, also for a screen reader', () => {
  renderKeyPad();

  const names = screen.getAllByRole('button').map((key) => key.textContent);

  expect(names).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', 'clear all', '0', 'back']);
});

test('each press types once, with a finger and with a keyboard', async () => {
  const typed = renderKeyPad();

  await userEvent.click(screen.getByRole('button', { name: '4' }));
  screen.getByRole('button', { name: '8' }).focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.click(screen.getByRole('button', { name: 'back one' }));
  await userEvent.click(screen.getByRole('button', { name: 'clear all' }));

  expect(typed).toEqual(['4', '8', 'back', 'clear']);
});

test('two thumbs that overlap both count, although the browser makes no click', () => {
  const typed = renderKeyPad();
  const one = screen.getByRole('button', { name: '1' });
  const two = screen.getByRole('button', { name: '2' });

  fireEvent.pointerDown(one, { pointerId: 11 });
  fireEvent.pointerDown(two, { pointerId: 12 });
  fireEvent.pointerUp(one, { pointerId: 11 });
  fireEvent.pointerUp(two, { pointerId: 12 });

  expect(typed).toEqual(['1', '2']);
});

test('a finger that slides off the key types nothing', () => {
  const typed = renderKeyPad();
  const key = screen.getByRole('button', { name: '7' });

  fireEvent.pointerDown(key, { pointerId: 5 });
  fireEvent.pointerUp(key, { pointerId: 5, clientX: 500, clientY: 500 });

  expect(typed).toEqual([]);
});
