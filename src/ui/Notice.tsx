import type { ReactNode } from 'react';
import { joinClasses } from './joinClasses.ts';
import styles from './Notice.module.css';

export type NoticeTone = 'calm' | 'good' | 'careful';

export interface NoticeProps {
  /** Nothing to say: the place stays, so that the next words are announced. */
  readonly children?: ReactNode;
  readonly tone?: NoticeTone;
}

/** A sentence that appears by itself and is read politely. */
export function Notice({ children, tone = 'calm' }: NoticeProps) {
  const isEmpty = children === undefined || children === null || children === '';
  return (
    <div role="status" className={joinClasses(!isEmpty && styles['notice'], styles[tone])}>
      {children}
    </div>
  );
}
