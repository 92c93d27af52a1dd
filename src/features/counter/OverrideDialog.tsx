import { useState } from 'react';
import { OVERRIDE_REASONS, type OverrideReason } from '#domain/safeguards.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Modal } from '#ui/Modal.tsx';
import { Segments } from '#ui/Segments.tsx';
import styles from './DayDialog.module.css';

export interface OverrideDialogProps {
  /** Which limit it is, in its own sentence. */
  readonly why: string;
  readonly onDismiss: () => void;
  readonly onSubmit: (reason: OverrideReason) => void;
}

/** A manager goes on beyond a limit of the shop, and says why: it stays in the entry (R47). */
export function OverrideDialog({ why, onDismiss, onSubmit }: OverrideDialogProps) {
  const t = useWords('today');
  const [reason, setReason] = useState<OverrideReason>();
  const [isMissing, setMissing] = useState(false);
  return (
    <Modal
      title={t('override.title')}
      onDismiss={onDismiss}
      actions={
        <>
          <Button tone="staff" onPress={onDismiss}>
            {t('override.back')}
          </Button>
          <Button
            tone="staffAct"
            isWaiting={reason === undefined}
            onPress={() => (reason === undefined ? setMissing(true) : onSubmit(reason))}
          >
            {t('override.submit')}
          </Button>
        </>
      }
    >
      <div className={styles['day']}>
        <p>{why}</p>
        <Segments
          layout="pairs"
          label={t('override.why')}
          value={reason}
          choices={OVERRIDE_REASONS.map((value) => ({ value, words: t(`reasons.${value}`) }))}
          onChange={setReason}
        />
        {isMissing && reason === undefined && <p role="alert">{t('override.missing')}</p>}
        <p className={styles['note']}>{t('override.note')}</p>
      </div>
    </Modal>
  );
}
