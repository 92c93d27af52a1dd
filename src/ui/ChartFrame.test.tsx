// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ChartFrame, type ChartFrameProps } from './ChartFrame.tsx';

const chart = (rows: ChartFrameProps['rows']) => (
  <ChartFrame
    title="More came back"
    note="customers a week"
    columns={['week', 'came back']}
    rows={rows}
    tableLabel="as a table"
    chartLabel="as a drawing"
    empty="wait two weeks"
  >
    <svg data-testid="drawing" />
  </ChartFrame>
);

test('behind a drawing are its numbers, to hear and to see', async () => {
  render(chart([['22 November', '139']]));
  const table = screen.getByRole('table', { name: 'More came back' });
  expect(within(table).getByRole('rowheader', { name: '22 November' })).toBeInTheDocument();
  expect(within(table).getByRole('cell', { name: '139' })).toBeInTheDocument();

  await userEvent.click(screen.getByRole('button', { name: 'as a table' }));
  expect(screen.queryByTestId('drawing')).toBeNull();

  await userEvent.click(screen.getByRole('button', { name: 'as a drawing' }));
  expect(screen.getByTestId('drawing')).toBeInTheDocument();
});

test('a chart of nothing says what to wait for', () => {
  render(chart([]));

  expect(screen.getByText('wait two weeks')).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.queryByTestId('drawing')).toBeNull();
});
