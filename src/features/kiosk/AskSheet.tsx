import type { ReactNode } from 'react';
import styles from './AskSheet.module.css';

export interface AskSheetProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** Where to read on. */
  readonly more?: ReactNode;
  /** Beside the words, or below them where the screen is narrow. */
  readonly answers: ReactNode;
}

/** What is asked, what it means, and answers of one size. */
export function AskSheet({ title, children, more, answers }: AskSheetProps) {
  return (
    <section className={styles['sheet']}>
      <div className={styles['words']}>
        <h2 tabIndex={-1} className={styles['title']}>
          {title}
        </h2>
        {children}
      </div>
      <div className={styles['side']}>
        {more}
        <div className={styles['answers']} data-row={more !== undefined || undefined}>
          {answers}
        </div>
      </div>
    </section>
  );
}
