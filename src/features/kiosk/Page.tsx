import type { ReactNode } from 'react';
import type { ShopSign } from '#books/program/events.ts';
import { Brand } from '#ui/Brand.tsx';
import styles from './Page.module.css';

export interface PageProps {
  readonly sign: ShopSign;
  /** Top right. */
  readonly corner?: ReactNode;
  readonly children: ReactNode;
  /** The way out and the way forward, the call button first. */
  readonly foot: ReactNode;
}

/** What every customer screen after the keypad shares: whose shop at the top, what to press at the bottom. */
export function Page({ sign, corner, children, foot }: PageProps) {
  return (
    <div className={styles['page']}>
      <header className={styles['top']}>
        <Brand markText={sign.sealText} name={sign.name} />
        {corner}
      </header>
      <div className={styles['body']}>{children}</div>
      <footer className={styles['foot']}>{foot}</footer>
    </div>
  );
}
