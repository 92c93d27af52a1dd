import type { FormEvent, ReactNode } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import styles from './SettingForm.module.css';
import type { ChangingProgram } from './useChangeProgram.ts';

export interface SettingFormProps {
  readonly children: ReactNode;
  readonly changing: ChangingProgram;
  /** Something was typed that is not so yet. */
  readonly isDirty: boolean;
  readonly onSubmit: () => void;
}

/** What the owner decides at once, with the button that decides it and what came of it. */
export function SettingForm({ children, changing, isDirty, onSubmit }: SettingFormProps) {
  const t = useWords('owner');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isDirty) onSubmit();
  };
  return (
    <form className={styles['form']} onSubmit={submit} noValidate>
      <div className={styles['fields']}>{children}</div>
      <div className={styles['act']}>
        <Button
          size="small"
          type="submit"
          tone={isDirty ? 'ink' : 'quiet'}
          isWaiting={!isDirty || changing.isBusy}
        >
          {t('change')}
        </Button>
      </div>
      <p role="status" className={styles['said']}>
        {changing.isChanged && !isDirty ? t('changed') : changing.problem}
      </p>
    </form>
  );
}
