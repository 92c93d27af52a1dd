import type { ReactNode } from 'react';
import styles from './Section.module.css';

/** What can be led to from elsewhere on the page. */
export type SectionId = 'shop' | 'rules' | 'staff' | 'legal';

export interface SectionProps {
  readonly id?: SectionId;
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}

/** One sheet of settings that belong together. */
export function Section({ id, title, note, children }: SectionProps) {
  return (
    <section id={id && `owner-${id}`} tabIndex={id && -1} className={styles['section']}>
      <h2 className={styles['title']}>{title}</h2>
      {note !== undefined && <p className={styles['note']}>{note}</p>}
      {children}
    </section>
  );
}
