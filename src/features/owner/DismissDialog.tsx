import type { Colleague } from '#device/runtime.ts';
import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { useParticle } from '#i18n/useParticle.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { FormDialog } from './FormDialog.tsx';

export interface DismissDialogProps {
  readonly colleague: Colleague;
  readonly onDismiss: () => void;
  readonly onLeft: () => void;
}

/** Somebody stopped working here: their PIN ends now, what they did stays written. */
export function DismissDialog({ colleague, onDismiss, onLeft }: DismissDialogProps) {
  const withParticle = useParticle();
  const t = useWords('owner');
  const runtime = useRuntime();
  const sayRefusal = useRefusalWords();
  const { ask, refusal, isBusy } = useAsk(() => runtime.dismiss(colleague.staffId), onLeft);
  return (
    <FormDialog
      title={t('staff.dismissTitle', { nameSubject: withParticle(colleague.name, '이/가') })}
      submit={t('staff.dismissSubmit')}
      isBusy={isBusy}
      problem={refusal && sayRefusal(refusal)}
      onSubmit={() => ask()}
      onDismiss={onDismiss}
    >
      <p>{t('staff.dismissBody')}</p>
    </FormDialog>
  );
}
