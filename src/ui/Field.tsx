import { type ComponentProps, useId } from 'react';
import styles from './Field.module.css';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** What is wrong and what to do; shown instead of the hint. */
  readonly error?: string | undefined;
  /** A unit after the value. */
  readonly suffix?: string;
  readonly type?: 'text' | 'password';
  readonly inputMode?: ComponentProps<'input'>['inputMode'];
  readonly autoComplete?: string;
  readonly hasFocus?: boolean;
  readonly onChange: (value: string) => void;
}

/** One line to type into, with its label above and its hint or error below. */
export function Field({
  label,
  value,
  hint,
  error,
  suffix,
  type = 'text',
  inputMode,
  autoComplete = 'off',
  hasFocus = false,
  onChange,
}: FieldProps) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <div className={styles['box']} data-invalid={error !== undefined || undefined}>
        <input
          id={id}
          type={type}
          inputMode={inputMode}
          autoComplete={autoComplete}
          spellCheck={false}
          value={value}
          // biome-ignore lint/a11y/noAutofocus: the first field of a step is where typing starts.
          autoFocus={hasFocus}
          aria-describedby={`${id}-below`}
          aria-invalid={error !== undefined || undefined}
          className={styles['input']}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        {suffix !== undefined && <span className={styles['suffix']}>{suffix}</span>}
      </div>
      <p
        id={`${id}-below`}
        className={error === undefined ? styles['hint'] : styles['error']}
        role={error === undefined ? undefined : 'alert'}
      >
        {error ?? hint}
      </p>
    </div>
  );
}
