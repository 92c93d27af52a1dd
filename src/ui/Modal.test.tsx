// @vitest-environment jsdom
import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, onTestFinished, test, vi } from 'vitest';
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

test('the system’s way back closes what asks on top, again and again where one stays', async () => {
  const { goBack } = standInForTheSystem();
  const heard: string[] = [];
  const { rerender } = render(<Questions />);

  goBack();
  goBack();
  rerender(<Questions isSure />);
  goBack();
  rerender(<Questions />);
  goBack();

  expect(heard).toEqual(['first', 'first', 'second', 'first']);

  function Questions({ isSure = false }: { readonly isSure?: boolean }) {
    return (
      <Surroundings language="ko" theme="staff">
        <Modal title="Write something" onDismiss={() => heard.push('first')} />
        {isSure && <Modal title="Are you sure?" onDismiss={() => heard.push('second')} />}
      </Surroundings>
    );
  }
});

/** A browser that hands the way back to the watcher made last. */
function standInForTheSystem() {
  const watchers: EventTarget[] = [];
  class Watcher extends EventTarget {
    constructor() {
      super();
      watchers.push(this);
    }
    destroy() {
      watchers.splice(watchers.indexOf(this), 1);
    }
  }
  vi.stubGlobal('CloseWatcher', Watcher);
  onTestFinished(() => void vi.unstubAllGlobals());
  return { goBack: () => act(() => void watchers.pop()?.dispatchEvent(new Event('close'))) };
}

test('what asks on the staff’s side is as dark as its screen', async () => {
  render(<StaffList />);

  await userEvent.click(screen.getByRole('button', { name: 'hire' }));

  const dialog = screen.getByRole('dialog');
  expect(dialog.closest('[data-theme="staff"]')).not.toBeNull();
  // Nothing behind it is read meanwhile.
  expect(screen.queryByRole('button', { name: 'hire' })).toBeNull();
});
