// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { DateField } from './DateField.tsx';
import { Surroundings } from './Surroundings.tsx';

function From({ error }: { readonly error?: string }) {
  const [day, setDay] = useState<string | null>('2026-11-22');
  return (
    <Surroundings language="ko-KR">
      <DateField
        label="from"
        hint="the first day"
        error={error}
        value={day}
        min="2026-01-01"
        max="2026-12-31"
        onChange={setDay}
      />
      <p data-testid="day">{day ?? 'no day'}</p>
    </Surroundings>
  );
}

const parts = () =>
  within(screen.getByRole('group', { name: 'from' }))
    .getAllByRole('spinbutton')
    .map(({ textContent }) => textContent);

test('a day is written as Koreans write it, and counted with the arrow keys', async () => {
  render(<From />);
  expect(parts()).toEqual(['2026', '11', '22']);

  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowUp}');

  expect(screen.getByTestId('day')).toHaveTextContent('2026-11-23');
});

test('a day is typed part by part', async () => {
  render(<From />);

  await userEvent.tab();
  await userEvent.keyboard('20260903');

  expect(screen.getByTestId('day')).toHaveTextContent('2026-09-03');
});

test('what is wrong with a day stands in the place of its hint', () => {
  const { rerender } = render(<From />);
  expect(screen.getByText('the first day')).toBeVisible();

  rerender(<From error="later than today" />);

  expect(screen.getByText('later than today')).toBeVisible();
  expect(screen.queryByText('the first day')).toBeNull();
});
