import type { ReactNode } from 'react';
import { joinClasses } from './joinClasses.ts';
import styles from './Ticket.module.css';

export interface TicketProps {
  readonly tone?: 'paper' | 'jade';
  /** Left of the perforation. */
  readonly children: ReactNode;
  /** Right of the perforation. */
  readonly stub: ReactNode;
}

/** A paper ticket with two notches where it tears. */
export function Ticket({ tone = 'paper', children, stub }: TicketProps) {
  return (
    <div className={joinClasses(styles['ticket'], styles[tone])}>
      <div className={styles['main']}>{children}</div>
      <div className={styles['stub']}>{stub}</div>
    </div>
  );
}
