import type { FormEvent, ReactNode } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Modal } from '#ui/Modal.tsx';
import styles from './FormDialog.module.css';

export interface FormDialogProps {
  readonly title: string;
  readonly submit: string;
  readonly isBusy: boolean;
  /** Why the last try did not happen. */
  readonly problem: string | undefined;
  readonly children: ReactNode;
  readonly onSubmit: () => void;
  readonly onDismiss: () => void;
}

/** A question to the owner with fields, one way on and one way back. */
export function FormDialog(props: FormDialogProps) {
  const { title, submit, isBusy, problem, children, onSubmit, onDismiss } = props;
  const t = useWords('owner');
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  // What is being written cannot be called back any more.
  const leave = () => {
    if (!isBusy) onDismiss();
  };
  return (
    <Modal title={title} onDismiss={leave}>
      <form className={styles['form']} onSubmit={send} noValidate>
        {children}
        {problem !== undefined && (
          <p role="alert" className={styles['problem']}>
            {problem}
          </p>
        )}
        <div className={styles['actions']}>
          <Button size="small" isWide isWaiting={isBusy} onPress={leave}>
            {t('staff.back')}
          </Button>
          <Button size="small" tone="ink" type="submit" isWide isWaiting={isBusy}>
            {submit}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
