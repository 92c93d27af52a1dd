import type { ReactNode } from 'react';
import { joinClasses } from './joinClasses.ts';
import styles from './Notice.module.css';

export type NoticeTone = 'calm' | 'good' | 'careful';

export interface NoticeProps {
  /** Nothing to say: the place stays, so that the next words are announced. */
  readonly children?: ReactNode;
  readonly tone?: NoticeTone;
  /** Read at once instead of politely. */
  readonly isUrgent?: boolean;
}

/** A sentence that appears by itself. */
export function Notice({ children, tone = 'calm', isUrgent = false }: NoticeProps) {
  const isEmpty =
    children === undefined || children === null || children === false || children === '';
  return (
    <div
      role={isUrgent ? 'alert' : 'status'}
      className={joinClasses(!isEmpty && styles['notice'], styles[tone])}
    >
      {children}
    </div>
  );
}
