import { useState } from 'react';
import type { EmployeeRole } from '#books/staff/events.ts';
import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { type Pin, parseNewPinTwice } from '#domain/pin.ts';
import { isStaffName, STAFF_NAME_MAX } from '#domain/staffName.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { Field } from '#ui/Field.tsx';
import { FormDialog } from './FormDialog.tsx';
import styles from './HireDialog.module.css';
import { NewPinFields, noPins } from './NewPinFields.tsx';
import { StaffRoleChoice } from './StaffRoleChoice.tsx';

export interface HireDialogProps {
  readonly onDismiss: () => void;
  readonly onHired: (name: string) => void;
}

/** Somebody new at the counter. */
export function HireDialog({ onDismiss, onHired }: HireDialogProps) {
  const t = useWords('owner');
  const runtime = useRuntime();
  const sayRefusal = useRefusalWords();
  const [typed, setTyped] = useState('');
  const [role, setRole] = useState<EmployeeRole>('staff');
  const [pins, setPins] = useState(noPins);
  const [isChecked, setChecked] = useState(false);
  const name = typed.trim();
  const parsed = parseNewPinTwice(pins.pin, pins.again);
  const { ask, refusal, isBusy } = useAsk(
    (pin: Pin) => runtime.hire({ name, pin, role }),
    () => onHired(name),
  );

  function submit(): void {
    setChecked(true);
    if (isStaffName(name) && parsed.ok) ask(parsed.value);
  }

  return (
    <FormDialog
      title={t('staff.hireTitle')}
      submit={t('staff.hireSubmit')}
      isBusy={isBusy}
      problem={refusal && sayRefusal(refusal)}
      onSubmit={submit}
      onDismiss={onDismiss}
    >
      <Field
        label={t('staff.name')}
        value={typed}
        error={
          isChecked && !isStaffName(name)
            ? t('staff.nameMissing', { max: STAFF_NAME_MAX })
            : undefined
        }
        onChange={setTyped}
      />
      <StaffRoleChoice role={role} onChoose={setRole} />
      <div className={styles['pins']}>
        <NewPinFields
          pins={pins}
          problem={isChecked && !parsed.ok ? parsed.failure : undefined}
          onChange={setPins}
        />
      </div>
    </FormDialog>
  );
}
