// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { usePhysicalKeys } from './usePhysicalKeys.ts';

function Keyboard({ typed }: { readonly typed: string[] }) {
  usePhysicalKeys({
    onDigit: (digit) => typed.push(digit),
    onBackspace: () => typed.push('back'),
    onEnter: () => typed.push('enter'),
    onEscape: () => typed.push('escape'),
  });
  return (
    <>
      <input aria-label="note" />
      <button type="button">press</button>
    </>
  );
}

test('a connected keyboard types wherever the focus is', async () => {
  const typed: string[] = [];
  render(<Keyboard typed={typed} />);

  await userEvent.keyboard('48{Backspace}{Enter}{Escape}x');

  expect(typed).toEqual(['4', '8', 'back', 'enter', 'escape']);
});

test('a key that rests under a finger is one press, but erasing goes on', () => {
  const typed: string[] = [];
  render(<Keyboard typed={typed} />);

  for (const key of ['4', 'Enter', 'Backspace']) {
    fireEvent.keyDown(document.body, { key });
    fireEvent.keyDown(document.body, { key, repeat: true });
  }

  expect(typed).toEqual(['4', 'enter', 'back', 'back']);
});

test('typing into a field and Enter on a button keep their own meaning', async () => {
  const typed: string[] = [];
  render(<Keyboard typed={typed} />);

  await userEvent.type(screen.getByLabelText('note'), '12');
  screen.getByRole('button').focus();
  await userEvent.keyboard('{Enter}');

  expect(typed).toEqual([]);
});
