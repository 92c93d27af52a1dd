// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Select } from './Select.tsx';

function Closing({ error }: { readonly error?: string }) {
  const [hour, setHour] = useState<string>('0');
  return (
    <Select
      label="closing"
      hint="the day ends then"
      error={error}
      value={hour}
      choices={[
        { value: '0', words: 'midnight' },
        { value: '2', words: 'two' },
        { value: '4', words: 'four' },
      ]}
      onChange={setHour}
    />
  );
}

test('the closing hour is chosen with the keyboard alone', async () => {
  render(<Closing />);
  await userEvent.tab();
  expect(screen.getByRole('button', { name: /midnight closing/ })).toHaveFocus();

  await userEvent.keyboard('{Enter}{ArrowDown}{ArrowDown}{Enter}');

  await waitFor(() => expect(screen.getByRole('button', { name: /four closing/ })).toHaveFocus());
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('the closing hour is chosen by touch, and left as it was with Escape', async () => {
  render(<Closing />);
  await userEvent.click(screen.getByRole('button', { name: /midnight/ }));
  await userEvent.click(screen.getByRole('option', { name: 'two' }));
  expect(screen.getByRole('button', { name: /two closing/ })).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: /two closing/ }));
  await userEvent.keyboard('{ArrowDown}{Escape}');

  expect(screen.getByRole('button', { name: /two closing/ })).toBeVisible();
});

test('what is wrong with a choice stands in the place of its hint', () => {
  const { rerender } = render(<Closing />);
  expect(screen.getByText('the day ends then')).toBeVisible();

  rerender(<Closing error="choose an hour" />);

  expect(screen.getByRole('alert')).toHaveTextContent('choose an hour');
  expect(screen.queryByText('the day ends then')).toBeNull();
});
