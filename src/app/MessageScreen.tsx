import type { ReactNode } from 'react';
import { Title } from '#ui/Title.tsx';
import styles from './MessageScreen.module.css';

export interface MessageScreenProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** A whole screen for one message: what is so, what to do, and the buttons that do it. */
export function MessageScreen({ title, children, actions }: MessageScreenProps) {
  return (
    <main className={styles['screen']}>
      <div className={styles['message']}>
        <Title>{title}</Title>
        <div className={styles['body']}>{children}</div>
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </div>
    </main>
  );
}
