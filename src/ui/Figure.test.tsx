// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Figure } from './Figure.tsx';

test('a figure says in words whether it is where it ought to be', () => {
  render(
    <Figure
      label="came back"
      value="63.4%"
      measured={{ value: 63.4, target: 60, max: 100, isMet: true, verdict: 'above 60%' }}
      note="1.8 more than last week"
    />,
  );

  expect(screen.getByText('above 60%')).toBeVisible();
  const meter = screen.getByRole('meter', { name: 'came back' });
  expect(meter).toHaveAttribute('aria-valuenow', '63.4');
  expect(meter).toHaveAttribute('aria-valuetext', '63.4%');
});

test('a figure that cannot be measured yet has no bar', () => {
  render(<Figure label="recommends" value="–" note="when thirty have come" />);

  expect(screen.queryByRole('meter')).toBeNull();
  expect(screen.getByText('when thirty have come')).toBeVisible();
});
