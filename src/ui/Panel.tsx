import type { ReactNode } from 'react';
import { joinClasses } from './joinClasses.ts';
import styles from './Panel.module.css';

export interface PanelProps {
  readonly title?: string;
  readonly children: ReactNode;
  readonly isFilling?: boolean;
}

/** A sheet of card on the ground, with an optional quiet heading. */
export function Panel({ title, children, isFilling = false }: PanelProps) {
  return (
    <section className={joinClasses(styles['panel'], isFilling && styles['filling'])}>
      {title !== undefined && <h2 className={styles['title']}>{title}</h2>}
      {children}
    </section>
  );
}
