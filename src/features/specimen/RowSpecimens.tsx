import { useState } from 'react';
import { List } from '#ui/List.tsx';
import { Table, type TableOrder } from '#ui/Table.tsx';
import { Tabs } from '#ui/Tabs.tsx';
import styles from './RowSpecimens.module.css';
import { Specimen, State } from './Specimen.tsx';
import { specimenWords as words } from './specimenWords.ts';

const { list, table, tabs } = words;

/** Many of a kind. */
export function RowSpecimens() {
  return (
    <>
      <Specimen title={words.sections.tabs} isWide>
        <Views />
      </Specimen>
      <Specimen title={words.sections.list} isWide>
        <div className={styles['pair']}>
          <Drifting />
          <State state="empty">
            <List label={list.label} rows={[]} empty={list.empty} onOpen={() => undefined} />
          </State>
        </div>
      </Specimen>
      <Specimen title={words.sections.table} isWide>
        <div className={styles['pair']}>
          <Sold rows={table.rows} />
          <State state="empty">
            <Sold rows={[]} />
          </State>
        </div>
      </Specimen>
    </>
  );
}

function Views() {
  const [view, setView] = useState<'all' | 'drifting' | 'asked'>('all');
  return (
    <Tabs
      label={tabs.label}
      chosen={view}
      tabs={[
        { id: 'all', title: tabs.all, panel: <p>{tabs.allBody}</p> },
        { id: 'drifting', title: tabs.drifting, count: 6, panel: <p>{tabs.driftingBody}</p> },
        { id: 'asked', title: tabs.asked, count: 1, panel: <p>{tabs.askedBody}</p> },
      ]}
      onChoose={setView}
    />
  );
}

function Drifting() {
  const [opened, setOpened] = useState('');
  const nameOf = (id: string) => list.rows.find((row) => row.id === id)?.title ?? id;
  return (
    <div>
      <List
        label={list.label}
        rows={list.rows}
        empty={list.empty}
        onOpen={(id) => setOpened(list.opened.replace('{name}', nameOf(id)))}
      />
      <p role="status">{opened}</p>
    </div>
  );
}

interface SoldProps {
  readonly rows: readonly (typeof table.rows)[number][];
}

function Sold({ rows }: SoldProps) {
  const [order, setOrder] = useState<TableOrder<'name' | 'sold' | 'share'>>({
    column: 'sold',
    direction: 'descending',
  });
  const sorted = rows.toSorted((a, b) => {
    const by = a[order.column].localeCompare(b[order.column], 'ko', { numeric: true });
    return order.direction === 'ascending' ? by : -by;
  });
  return (
    <Table
      label={table.label}
      columns={[
        { id: 'name', title: table.name, canOrder: true },
        { id: 'sold', title: table.sold, isNumber: true, canOrder: true },
        { id: 'share', title: table.share, isNumber: true },
      ]}
      rows={sorted.map(({ id, ...cells }) => ({ id, cells }))}
      empty={table.empty}
      order={order}
      onOrder={setOrder}
      onOpen={() => undefined}
    />
  );
}
