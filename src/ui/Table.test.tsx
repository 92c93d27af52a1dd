// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Table, type TableOrder } from './Table.tsx';

const rows = [
  { id: 'latte', cells: { name: 'latte', sold: '96' } },
  { id: 'americano', cells: { name: 'americano', sold: '182' } },
];

interface SoldProps {
  readonly isEmpty?: boolean;
  readonly onOpen?: (rowId: string) => void;
}

function Sold({ isEmpty = false, onOpen = () => undefined }: SoldProps) {
  const [order, setOrder] = useState<TableOrder<'name' | 'sold'>>({
    column: 'name',
    direction: 'descending',
  });
  const shown = order.direction === 'ascending' ? rows.toReversed() : rows;
  return (
    <Table
      label="sold today"
      columns={[
        { id: 'name', title: 'menu', canOrder: true },
        { id: 'sold', title: 'sold', isNumber: true },
      ]}
      rows={isEmpty ? [] : shown}
      empty="add to the menu first"
      order={order}
      onOrder={setOrder}
      onOpen={onOpen}
    />
  );
}

const namesInOrder = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);

test('a press on the head of a column turns its order round', async () => {
  render(<Sold />);
  expect(namesInOrder()).toEqual(['latte', 'americano']);

  await userEvent.click(screen.getByRole('columnheader', { name: /menu/ }));

  expect(screen.getByRole('columnheader', { name: /menu/ })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  expect(namesInOrder()).toEqual(['americano', 'latte']);
});

test('arrow keys find a row and Enter opens it', async () => {
  const onOpen = vi.fn();
  render(<Sold onOpen={onOpen} />);

  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}{Enter}');

  expect(onOpen).toHaveBeenCalledExactlyOnceWith('americano');
});

test('a table without rows says what to do', () => {
  render(<Sold isEmpty />);

  expect(within(screen.getByRole('grid')).getByText('add to the menu first')).toBeVisible();
});
