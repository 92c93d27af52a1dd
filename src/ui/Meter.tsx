import { Meter as Gauge } from 'react-aria-components/Meter';
import styles from './Meter.module.css';

export interface MeterProps {
  readonly label: string;
  readonly value: number;
  /** The end of the bar. */
  readonly max: number;
  /** The value with its unit, as it is read out. */
  readonly valueText: string;
  /** Where the value ought to be; a mark across the bar. */
  readonly target?: number;
  /** The words beside it say so, too. */
  readonly isMissed?: boolean;
}

/** How far a value goes; its words stand beside it. */
export function Meter({ label, value, max, valueText, target, isMissed = false }: MeterProps) {
  return (
    <Gauge
      aria-label={label}
      value={value}
      maxValue={max}
      valueLabel={valueText}
      className={styles['bar'] ?? ''}
      data-missed={isMissed || undefined}
    >
      {({ percentage }) => (
        <>
          <span className={styles['fill']} style={{ width: `${percentage}%` }} />
          {target !== undefined && (
            <span className={styles['target']} style={{ left: `${(100 * target) / max}%` }} />
          )}
        </>
      )}
    </Gauge>
  );
}
