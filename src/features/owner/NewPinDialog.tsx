import { useState } from 'react';
import type { Colleague } from '#device/runtime.ts';
import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { type Pin, parseNewPinTwice } from '#domain/pin.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { FormDialog } from './FormDialog.tsx';
import { NewPinFields, noPins } from './NewPinFields.tsx';

export interface NewPinDialogProps {
  readonly colleague: Colleague;
  readonly onDismiss: () => void;
  readonly onChanged: () => void;
}

/** A new PIN; it also ends a lock-out. */
export function NewPinDialog({ colleague, onDismiss, onChanged }: NewPinDialogProps) {
  const t = useWords('owner');
  const runtime = useRuntime();
  const sayRefusal = useRefusalWords();
  const [pins, setPins] = useState(noPins);
  const [isChecked, setChecked] = useState(false);
  const parsed = parseNewPinTwice(pins.pin, pins.again);
  const { ask, refusal, isBusy } = useAsk(
    (pin: Pin) => runtime.setPin(colleague.staffId, pin),
    onChanged,
  );
  return (
    <FormDialog
      title={t('staff.pinTitle', { name: colleague.name })}
      submit={t('staff.pinSubmit')}
      isBusy={isBusy}
      problem={refusal && sayRefusal(refusal)}
      onSubmit={() => {
        setChecked(true);
        if (parsed.ok) ask(parsed.value);
      }}
      onDismiss={onDismiss}
    >
      <NewPinFields
        pins={pins}
        problem={isChecked && !parsed.ok ? parsed.failure : undefined}
        onChange={setPins}
      />
    </FormDialog>
  );
}
