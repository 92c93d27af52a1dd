import type { ReactNode } from 'react';
import { Button } from '#ui/Button.tsx';
import styles from './Strip.module.css';

export interface StripProps {
  readonly tone: 'careful' | 'good';
  readonly children: ReactNode;
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

/** A sentence across the top of whatever screen is there, and what can be done about it. */
export function Strip({ tone, children, action }: StripProps) {
  return (
    <div className={`${styles['strip']} ${styles[tone]}`}>
      <p className={styles['words']}>{children}</p>
      {action && (
        <Button size="small" onPress={action.onPress}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
