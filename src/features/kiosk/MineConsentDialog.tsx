import type { ReactNode } from 'react';
import type { ConsentPurpose } from '#books/person/events.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import styles from './MineRecord.module.css';

export interface MineConsentDialogProps {
  readonly purpose: ConsentPurpose;
  readonly onGive: () => void;
  readonly onDismiss: () => void;
}

/** The same text as after a stamp (M-15): a yes here is worth as much. */
export function MineConsentDialog({ purpose, onGive, onDismiss }: MineConsentDialogProps) {
  const t = useWords('asks');
  const isByDay = purpose === 'advertising';
  return (
    <Dialog
      width="wide"
      title={isByDay ? t('advertising.title') : t('advertising.night')}
      onDismiss={onDismiss}
      actions={
        <>
          <Button size="tall" onPress={onDismiss}>
            {t('advertising.no')}
          </Button>
          <Button size="tall" onPress={onGive}>
            {t('advertising.yes')}
          </Button>
        </>
      }
    >
      <div className={styles['text']}>
        <p>{t.rich('advertising.how', { b: bold })}</p>
        <p>{t.rich('advertising.what', { b: bold })}</p>
      </div>
    </Dialog>
  );
}

const bold = (words: ReactNode) => <b>{words}</b>;
