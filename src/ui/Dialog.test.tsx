// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

test('a dialog says its title and gives the focus back where it was', () => {
  const page = (isOpen: boolean) => (
    <>
      <Button>before</Button>
      {isOpen && <Dialog title="Still there?" onDismiss={() => undefined} />}
    </>
  );
  const { rerender } = render(page(false));
  screen.getByRole('button', { name: 'before' }).focus();

  rerender(page(true));
  expect(screen.getByRole('dialog', { name: 'Still there?' })).toBeInTheDocument();

  rerender(page(false));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'before' }));
});
