import type { ReactNode } from 'react';
import { joinClasses } from './joinClasses.ts';
import styles from './Tick.module.css';

export interface TickProps {
  readonly children: ReactNode;
  readonly isTicked: boolean;
  /** Something below says that it must be ticked first. */
  readonly isMissing?: boolean;
  readonly describedBy?: string;
  readonly onChange: (isTicked: boolean) => void;
}

/** One box to tick, never ticked beforehand; the whole row is the target. */
export function Tick({ children, isTicked, isMissing = false, describedBy, onChange }: TickProps) {
  return (
    <label className={joinClasses(styles['tick'], isMissing && styles['missing'])}>
      <input
        type="checkbox"
        className={styles['box']}
        checked={isTicked}
        aria-invalid={isMissing || undefined}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
