// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Tabs } from './Tabs.tsx';

function Today() {
  const [view, setView] = useState<'all' | 'drifting'>('all');
  return (
    <Tabs
      label="today"
      chosen={view}
      tabs={[
        { id: 'all', title: 'everybody', panel: <p>48 stamps</p> },
        { id: 'drifting', title: 'drifting', count: 6, panel: <p>6 regulars</p> },
      ]}
      onChoose={setView}
    />
  );
}

test('arrow keys go from one view of the day to the next', async () => {
  render(<Today />);
  await userEvent.tab();
  expect(screen.getByRole('tab', { name: 'everybody' })).toHaveFocus();

  await userEvent.keyboard('{ArrowRight}');

  expect(screen.getByRole('tab', { name: 'drifting 6' })).toHaveAttribute('aria-selected', 'true');
  expect(screen.getByRole('tabpanel', { name: 'drifting 6' })).toHaveTextContent('6 regulars');
  expect(screen.queryByText('48 stamps')).toBeNull();
});
