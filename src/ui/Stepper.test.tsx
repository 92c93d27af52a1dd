// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Stepper } from './Stepper.tsx';

function Price() {
  const [stamps, setStamps] = useState(9);
  return (
    <Stepper
      label="price"
      value={stamps}
      min={1}
      max={10}
      valueText={`${stamps} stamps`}
      lessLabel="one less"
      moreLabel="one more"
      onChange={setStamps}
    />
  );
}

test('a price goes up by one and stops at the dearest', async () => {
  render(<Price />);

  await userEvent.click(screen.getByRole('button', { name: 'one more' }));
  expect(screen.getByText('10 stamps')).toBeVisible();

  expect(screen.getByRole('button', { name: 'one more' })).toBeDisabled();
  await userEvent.click(screen.getByRole('button', { name: 'one less' }));
  expect(screen.getByText('9 stamps')).toBeVisible();
});

test('a price is counted with the arrow keys, or typed', async () => {
  render(<Price />);
  const field = screen.getByRole('textbox', { name: 'price' });

  await userEvent.click(field);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(screen.getByText('7 stamps')).toBeVisible();

  await userEvent.clear(field);
  await userEvent.type(field, '3{Enter}');
  expect(screen.getByText('3 stamps')).toBeVisible();

  // More than the dearest is the dearest.
  await userEvent.clear(field);
  await userEvent.type(field, '40');
  await userEvent.tab();
  expect(screen.getByText('10 stamps')).toBeVisible();
});

test('an emptied price keeps what it was', async () => {
  render(<Price />);
  const field = screen.getByRole('textbox', { name: 'price' });

  await userEvent.clear(field);
  await userEvent.tab();

  expect(screen.getByText('9 stamps')).toBeVisible();
});
