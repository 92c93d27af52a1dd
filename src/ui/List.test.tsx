// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { List } from './List.tsx';

const rows = [
  { id: 'minji', title: '010-****-1534', note: 'not for 19 days', figure: '31%' },
  { id: 'jisoo', title: '010-****-8246', note: 'not for 21 days', figure: '38%' },
];

test('a customer of the list is opened by key and by touch', async () => {
  const onOpen = vi.fn();
  render(<List label="drifting" rows={rows} empty="nobody" onOpen={onOpen} />);

  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(onOpen).toHaveBeenLastCalledWith('jisoo');

  await userEvent.click(screen.getByText('not for 19 days'));
  expect(onOpen).toHaveBeenLastCalledWith('minji');
});

test('an empty list says so', () => {
  render(<List label="drifting" rows={[]} empty="nobody drifts" onOpen={() => undefined} />);

  expect(screen.getByText('nobody drifts')).toBeVisible();
});
