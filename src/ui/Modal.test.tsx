// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Button } from './Button.tsx';
import { Field } from './Field.tsx';
import { Modal } from './Modal.tsx';
import { Surroundings } from './Surroundings.tsx';

function StaffList() {
  const [isHiring, setHiring] = useState(false);
  const [name, setName] = useState('');
  return (
    <Surroundings language="ko" theme="staff">
      <Button onPress={() => setHiring(true)}>hire</Button>
      {isHiring && (
        <Modal
          title="Who is new?"
          actions={<Button onPress={() => setHiring(false)}>add</Button>}
          onDismiss={() => setHiring(false)}
        >
          <Field label="name" value={name} onChange={setName} />
        </Modal>
      )}
    </Surroundings>
  );
}

test('hiring starts in the name, keeps the focus inside, and gives it back', async () => {
  render(<StaffList />);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByRole('dialog', { name: 'Who is new?' })).toBeInTheDocument();
  expect(screen.getByLabelText('name')).toHaveFocus();

  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'add' })).toHaveFocus();
  await userEvent.tab();
  expect(screen.getByLabelText('name')).toHaveFocus();

  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() => expect(screen.getByRole('button', { name: 'hire' })).toHaveFocus());
});

test('what asks on the staff’s side is as dark as its screen', async () => {
  render(<StaffList />);

  await userEvent.click(screen.getByRole('button', { name: 'hire' }));

  const dialog = screen.getByRole('dialog');
  expect(dialog.closest('[data-theme="staff"]')).not.toBeNull();
  // Nothing behind it is read meanwhile.
  expect(screen.queryByRole('button', { name: 'hire' })).toBeNull();
});
