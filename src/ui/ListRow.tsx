import type { ReactNode } from 'react';
import styles from './ListRow.module.css';

export interface ListRowProps {
  readonly title: string;
  readonly note?: string;
  /** A short figure at the right edge. */
  readonly figure?: string;
  /** A button or two at the right edge. */
  readonly action?: ReactNode;
}

/** One line of a list: what, a note under it, and at the right a figure or what can be done. */
export function ListRow({ title, note, figure, action }: ListRowProps) {
  return (
    <li className={styles['row']}>
      <div className={styles['words']}>
        <p className={styles['title']}>{title}</p>
        {note !== undefined && <p className={styles['note']}>{note}</p>}
      </div>
      {figure !== undefined && <p className={styles['figure']}>{figure}</p>}
      {action}
    </li>
  );
}
