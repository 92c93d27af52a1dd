import {
  Cell,
  Column,
  Table as Grid,
  Row,
  TableBody,
  TableHeader,
} from 'react-aria-components/Table';
import { Icon } from './Icon.tsx';
import { joinClasses } from './joinClasses.ts';
import styles from './Table.module.css';

export interface TableProps<ColumnId extends string> {
  readonly label: string;
  /** The first one names its row. */
  readonly columns: readonly TableColumn<ColumnId>[];
  readonly rows: readonly TableRow<ColumnId>[];
  /** What to do so that there will be rows; stands in their place. */
  readonly empty: string;
  readonly order?: TableOrder<ColumnId>;
  readonly onOrder?: (order: TableOrder<ColumnId>) => void;
  /** Opens a row: a press, or Enter. */
  readonly onOpen?: (rowId: string) => void;
}

export interface TableColumn<ColumnId extends string> {
  readonly id: ColumnId;
  readonly title: string;
  readonly isNumber?: boolean;
  readonly canOrder?: boolean;
}

export interface TableRow<ColumnId extends string> {
  readonly id: string;
  readonly cells: Readonly<Record<ColumnId, string>>;
}

export interface TableOrder<ColumnId extends string> {
  readonly column: ColumnId;
  readonly direction: 'ascending' | 'descending';
}

/** Rows to compare and to open. Arrow keys move among cells, Enter opens; the order is the caller's. */
export function Table<ColumnId extends string>(props: TableProps<ColumnId>) {
  const { label, columns, rows, empty, order, onOrder, onOpen } = props;
  return (
    <div className={styles['frame']}>
      <Grid
        aria-label={label}
        className={styles['table'] ?? ''}
        {...(order && { sortDescriptor: order })}
        {...(onOpen && { onRowAction: (id) => onOpen(String(id)) })}
        onSortChange={({ column, direction }) =>
          onOrder?.({ column: column as ColumnId, direction })
        }
      >
        <TableHeader>
          {columns.map(({ id, title, isNumber, canOrder }, index) => (
            <Column
              key={id}
              id={id}
              isRowHeader={index === 0}
              allowsSorting={canOrder === true}
              className={joinClasses(styles['head'], isNumber && styles['number'])}
            >
              <span className={styles['title']}>
                {title}
                {canOrder && <Icon name="down" size={18} />}
              </span>
            </Column>
          ))}
        </TableHeader>
        <TableBody renderEmptyState={() => <p className={styles['empty']}>{empty}</p>}>
          {rows.map(({ id, cells }) => (
            <Row key={id} id={id} className={styles['row'] ?? ''}>
              {columns.map((column) => (
                <Cell
                  key={column.id}
                  className={joinClasses(styles['cell'], column.isNumber && styles['number'])}
                >
                  {cells[column.id]}
                </Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </Grid>
    </div>
  );
}
