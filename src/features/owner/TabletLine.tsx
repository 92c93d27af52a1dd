import type { ReactNode } from 'react';
import styles from './TabletPanel.module.css';

export interface TabletLineProps {
  readonly title: string;
  readonly note: string;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

export function TabletLine({ title, note, children }: TabletLineProps) {
  return (
    <div className={styles['line']}>
      <div className={styles['words']}>
        <h3 className={styles['title']}>{title}</h3>
        <p className={styles['note']}>{note}</p>
      </div>
      {children}
    </div>
  );
}
