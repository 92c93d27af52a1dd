import { useState } from 'react';
import { REFUSAL_REASONS, type RefusalReason } from '#books/privacyRequest/events.ts';
import type { OpenRequest } from '#device/privacyActions.ts';
import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { FormDialog } from './FormDialog.tsx';
import styles from './RefuseRequestDialog.module.css';

export interface RefuseRequestDialogProps {
  readonly request: OpenRequest;
  readonly onDismiss: () => void;
  readonly onRefused: () => void;
}

/** A no has a reason, and the customer hears it (§43③). */
export function RefuseRequestDialog({ request, onDismiss, onRefused }: RefuseRequestDialogProps) {
  const t = useWords('requests');
  const runtime = useRuntime();
  const sayRefusal = useRefusalWords();
  const [reason, setReason] = useState<RefusalReason>();
  const [isMissing, setMissing] = useState(false);
  const { ask, refusal, isBusy } = useAsk(
    (why: RefusalReason) => runtime.refuseRequest(request.requestId, why),
    onRefused,
  );
  const refused = refusal && sayRefusal(refusal);

  return (
    <FormDialog
      title={t('refusing.title')}
      submit={t('refusing.submit')}
      isBusy={isBusy}
      problem={isMissing && !reason ? t('refusing.chooseReason') : refused}
      onSubmit={() => (reason ? ask(reason) : setMissing(true))}
      onDismiss={onDismiss}
    >
      <p>{t('refusing.body')}</p>
      <fieldset className={styles['reasons']}>
        <legend className={styles['legend']}>{t('refusing.title')}</legend>
        {REFUSAL_REASONS.map((each) => (
          <Button
            key={each}
            size="small"
            tone={each === reason ? 'ink' : 'quiet'}
            isPressed={each === reason}
            onPress={() => setReason(each)}
          >
            {t(`refusing.reasons.${each}`)}
          </Button>
        ))}
      </fieldset>
    </FormDialog>
  );
}
