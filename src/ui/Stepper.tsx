import { Icon } from './Icon.tsx';
import styles from './Stepper.module.css';

export interface StepperProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** The value with its unit, as shown between the buttons. */
  readonly valueText: string;
  readonly lessLabel: string;
  readonly moreLabel: string;
  readonly onChange: (value: number) => void;
}

/** One whole number, changed by one. At an end the button stays focusable and does nothing. */
export function Stepper({
  label,
  value,
  min,
  max,
  valueText,
  lessLabel,
  moreLabel,
  onChange,
}: StepperProps) {
  const move = (by: number) => onChange(Math.min(max, Math.max(min, value + by)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons and a figure are one control here, not a form part.
    <div role="group" aria-label={label} className={styles['stepper']}>
      <button
        type="button"
        className={styles['step']}
        aria-label={lessLabel}
        aria-disabled={value <= min || undefined}
        onClick={() => move(-1)}
      >
        <Icon name="minus" size={30} />
      </button>
      <output className={styles['value']}>{valueText}</output>
      <button
        type="button"
        className={styles['step']}
        aria-label={moreLabel}
        aria-disabled={value >= max || undefined}
        onClick={() => move(1)}
      >
        <Icon name="plus" size={30} />
      </button>
    </div>
  );
}
