import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { KeyPad, type KeyPadLabels } from './KeyPad.tsx';
import styles from './NumberEntry.module.css';

export interface NumberEntryProps {
  readonly label: string;
  readonly digits: string;
  readonly digitsMax: number;
  /** The number with its unit, as it will be written. */
  readonly shown: string;
  readonly problem?: string | undefined;
  readonly keyLabels: KeyPadLabels;
  /** The buttons; the one that goes on is a submit. */
  readonly children: ReactNode;
  readonly onChange: (digits: string) => void;
  readonly onSubmit: () => void;
}

/** A whole number by keypad; a real field lies under it, so that a physical keyboard works too. */
export function NumberEntry(props: NumberEntryProps) {
  const { label, digits, digitsMax, shown, problem, keyLabels, children } = props;
  const { onChange, onSubmit } = props;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);

  const change = (text: string) =>
    onChange(text.replaceAll(/\D/g, '').replace(/^0+/, '').slice(0, digitsMax));
  // By key and not by text, so that a scanner behind the wedge types nothing into it.
  const press = (event: KeyboardEvent) => {
    const isShortcut = event.ctrlKey || event.metaKey || event.altKey;
    const isDigit = /^[0-9]$/.test(event.key);
    if (isShortcut || (!isDigit && event.key !== 'Backspace')) return;
    event.preventDefault();
    if (isDigit && !event.repeat) change(digits + event.key);
    if (!isDigit) change(digits.slice(0, -1));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };

  return (
    <form className={styles['entry']} onSubmit={submit} noValidate>
      <div className={styles['shown']}>
        <input
          ref={field}
          aria-label={label}
          inputMode="none"
          autoComplete="off"
          value={digits}
          className={styles['field']}
          data-behind-wedge
          onKeyDown={press}
          onChange={(event) => change(event.currentTarget.value)}
        />
        <span aria-hidden="true">{shown}</span>
      </div>
      <p className={styles['problem']} role="alert">
        {problem}
      </p>
      <KeyPad
        size="small"
        labels={keyLabels}
        onDigit={(digit) => change(digits + digit)}
        onBackspace={() => change(digits.slice(0, -1))}
        onClear={() => change('')}
      />
      <div className={styles['answers']}>{children}</div>
    </form>
  );
}
