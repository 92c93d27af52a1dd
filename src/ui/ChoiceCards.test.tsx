// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { ChoiceCards } from './ChoiceCards.tsx';

function Roles() {
  const [role, setRole] = useState<'staff' | 'manager'>('staff');
  return (
    <ChoiceCards
      label="role"
      value={role}
      choices={[
        { value: 'staff', title: 'Staff', note: 'grants and undoes' },
        { value: 'manager', title: 'Manager', note: 'answers for others' },
      ]}
      onChange={setRole}
    />
  );
}

test('each role says what it may do, and the keyboard reaches both', async () => {
  render(<Roles />);
  expect(screen.getByRole('radiogroup', { name: 'role' })).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: 'Staff' })).toHaveAccessibleDescription(
    'grants and undoes',
  );

  await userEvent.tab();
  expect(screen.getByRole('radio', { name: 'Staff' })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByRole('radio', { name: 'Manager' })).toBeChecked();

  await userEvent.click(screen.getByText('grants and undoes'));
  expect(screen.getByRole('radio', { name: 'Staff' })).toBeChecked();
});
