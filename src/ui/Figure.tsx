import styles from './Figure.module.css';
import { Icon } from './Icon.tsx';
import { Meter } from './Meter.tsx';

export interface FigureProps {
  readonly label: string;
  /** With its unit, as it is shown. */
  readonly value: string;
  /** Left out while there is too little to measure. */
  readonly measured?: FigureMeasured;
  /** What it is compared with, or what is missing until it can be told. */
  readonly note: string;
}

export interface FigureMeasured {
  readonly value: number;
  readonly target: number;
  /** The end of the bar. */
  readonly max: number;
  readonly isMet: boolean;
  /** Whether it is met and by how much: never the colour alone. */
  readonly verdict: string;
}

/** One number that matters, against what it ought to be. */
export function Figure({ label, value, measured, note }: FigureProps) {
  return (
    <div className={styles['figure']}>
      <p className={styles['label']}>{label}</p>
      <p className={styles['value']}>{value}</p>
      {measured && (
        <>
          <Meter
            label={label}
            value={measured.value}
            max={measured.max}
            valueText={value}
            target={measured.target}
            isMissed={!measured.isMet}
          />
          <p className={measured.isMet ? styles['met'] : styles['missed']}>
            <Icon name={measured.isMet ? 'check' : 'warning'} size={18} />
            {measured.verdict}
          </p>
        </>
      )}
      <p className={styles['note']}>{note}</p>
    </div>
  );
}
