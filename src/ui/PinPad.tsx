import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { KeyPad, type KeyPadLabels } from './KeyPad.tsx';
import styles from './PinPad.module.css';
import { usePhysicalKeys } from './usePhysicalKeys.ts';

export interface PinPadProps {
  readonly value: string;
  /** How many digits it may have at most; that many places are shown. */
  readonly lengthMax: number;
  readonly label: string;
  /** What went wrong the last time, read out at once. */
  readonly error?: string;
  readonly keyLabels: KeyPadLabels;
  /** Left out where a new screen's title has the focus; a physical keyboard reaches it all the same. */
  readonly takesFocus?: boolean;
  /** The submit button. */
  readonly children?: ReactNode;
  readonly onChange: (pin: string) => void;
  readonly onSubmit: () => void;
}

/**
 * A secret number as dots. The dots lie over a real password field, so that a physical keyboard,
 * paste and a password manager work too (B-18); `inputMode` keeps the on-screen keyboard away.
 */
export function PinPad({
  value,
  lengthMax,
  label,
  error,
  keyLabels,
  takesFocus = true,
  children,
  onChange,
  onSubmit,
}: PinPadProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  const change = (text: string) => onChange(text.replace(/\D/g, '').slice(0, lengthMax));
  const type = (digit: string) => change(value + digit);
  const erase = () => change(value.slice(0, -1));
  usePhysicalKeys({ onDigit: type, onBackspace: erase, onEnter: onSubmit });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };

  return (
    <form className={styles['pin']} onSubmit={submit} noValidate>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <div className={styles['dots']}>
        <input
          ref={field}
          id={id}
          type="password"
          inputMode="none"
          autoComplete="off"
          maxLength={lengthMax}
          value={value}
          aria-describedby={`${id}-error`}
          aria-invalid={error !== undefined || undefined}
          className={styles['field']}
          onChange={(event) => change(event.currentTarget.value)}
        />
        {Array.from({ length: lengthMax }, (_, index) => index).map((index) => (
          <span
            key={index}
            aria-hidden="true"
            className={index < value.length ? styles['full'] : styles['open']}
          />
        ))}
      </div>
      <p id={`${id}-error`} role="alert" className={styles['error']}>
        {error}
      </p>
      <KeyPad
        size="small"
        labels={keyLabels}
        onDigit={type}
        onBackspace={erase}
        onClear={() => change('')}
      />
      {children}
    </form>
  );
}
