import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Title } from '#ui/Title.tsx';
import styles from './OwnerScreen.module.css';

export interface OwnerPageProps {
  readonly title: string;
  readonly sub: string;
  /** Where the way back leads, and what it is called. */
  readonly backTo: string;
  readonly back: string;
  readonly children: ReactNode;
}

/** One page of the owner's: read sitting down, so its words stand closer. */
export function OwnerPage({ title, sub, backTo, back, children }: OwnerPageProps) {
  return (
    <main className={styles['page']}>
      <title>{title}</title>
      <header className={styles['header']}>
        <div className={styles['head']}>
          <Title size="small">{title}</Title>
          <p className={styles['sub']}>{sub}</p>
        </div>
        <Link to={backTo} replace className={styles['link']}>
          {back}
        </Link>
      </header>
      {children}
    </main>
  );
}
