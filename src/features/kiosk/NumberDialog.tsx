import { useState } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { KeyPad } from '#ui/KeyPad.tsx';
import { usePhysicalKeys } from '#ui/usePhysicalKeys.ts';
import styles from './NumberDialog.module.css';

export interface NumberDialogProps {
  readonly title: string;
  readonly digitsMax: number;
  /** How the number is shown, such as 4,500원. */
  readonly show: (number: number) => string;
  /** The verb for this number; `undefined` while nothing is typed. */
  readonly submitWords: (number: number | undefined) => string;
  /** A sentence when this number cannot be taken. */
  readonly problemOf?: (number: number) => string | undefined;
  /** May be left empty. */
  readonly isOptional?: boolean;
  readonly onSubmit: (number: number | undefined) => void;
  readonly onDismiss: () => void;
}

/** One whole number by the staff, on keys as large as the customer's. */
export function NumberDialog(props: NumberDialogProps) {
  const { title, digitsMax, show, submitWords, problemOf, isOptional = false } = props;
  const { onSubmit, onDismiss } = props;
  const t = useWords('kiosk');
  const [digits, setDigits] = useState('');
  const number = digits === '' ? undefined : Number(digits);
  const problem = number === undefined ? undefined : problemOf?.(number);

  const isReady = problem === undefined && (isOptional || number !== undefined);

  const type = (digit: string) =>
    setDigits((typed) => (typed + digit).replace(/^0+/, '').slice(0, digitsMax));
  const erase = () => setDigits((typed) => typed.slice(0, -1));
  const submit = () => {
    if (isReady) onSubmit(number);
  };
  usePhysicalKeys({
    scope: 'dialog',
    onDigit: type,
    onBackspace: erase,
    onEnter: submit,
    onEscape: onDismiss,
  });

  return (
    <Dialog
      theme="staff"
      title={title}
      onDismiss={onDismiss}
      actions={
        <>
          <Button onPress={onDismiss}>{t('edge.dismiss')}</Button>
          <Button tone="staffAct" isWaiting={!isReady} onPress={submit}>
            {submitWords(number)}
          </Button>
        </>
      }
    >
      <output className={styles['number']}>{show(number ?? 0)}</output>
      <p role="alert" className={styles['problem']}>
        {problem}
      </p>
      <div className={styles['keys']}>
        <KeyPad
          size="small"
          labels={{
            pad: t('edge.keys'),
            clear: t('edge.clear'),
            backspace: t('edge.backspace'),
            backspaceFull: t('edge.backspaceFull'),
          }}
          onDigit={type}
          onBackspace={erase}
          onClear={() => setDigits('')}
        />
      </div>
    </Dialog>
  );
}
