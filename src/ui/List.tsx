import { GridList, GridListItem } from 'react-aria-components/GridList';
import styles from './List.module.css';

export interface ListProps {
  readonly label: string;
  readonly rows: readonly ListRow[];
  /** What to do so that there will be rows; stands in their place. */
  readonly empty: string;
  /** A press, or Enter. */
  readonly onOpen: (rowId: string) => void;
}

export interface ListRow {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /** The one number that orders them. */
  readonly figure: string;
}

/** Rows to open; arrow keys move among them and letters find one. */
export function List({ label, rows, empty, onOpen }: ListProps) {
  return (
    <GridList
      aria-label={label}
      className={styles['list'] ?? ''}
      renderEmptyState={() => <p className={styles['empty']}>{empty}</p>}
      onAction={(id) => onOpen(String(id))}
    >
      {rows.map(({ id, title, note, figure }) => (
        <GridListItem key={id} id={id} textValue={title} className={styles['row'] ?? ''}>
          <b className={styles['title']}>{title}</b>
          <span className={styles['note']}>{note}</span>
          <span className={styles['figure']}>{figure}</span>
        </GridListItem>
      ))}
    </GridList>
  );
}
