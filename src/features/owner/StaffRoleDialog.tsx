import { useState } from 'react';
import type { EmployeeRole } from '#books/staff/events.ts';
import type { Colleague } from '#device/runtime.ts';
import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { FormDialog } from './FormDialog.tsx';
import { StaffRoleChoice } from './StaffRoleChoice.tsx';

export interface StaffRoleDialogProps {
  readonly colleague: Colleague;
  readonly onDismiss: () => void;
  readonly onChanged: (role: EmployeeRole) => void;
}

/** Another role, from this moment on, even for somebody on duty. */
export function StaffRoleDialog({ colleague, onDismiss, onChanged }: StaffRoleDialogProps) {
  const t = useWords('roles');
  const runtime = useRuntime();
  const sayRefusal = useRefusalWords();
  const [role, setRole] = useState<EmployeeRole>(
    colleague.role === 'manager' ? 'manager' : 'staff',
  );
  const { ask, refusal, isBusy } = useAsk(
    () => runtime.changeRole(colleague.staffId, role),
    () => onChanged(role),
  );
  return (
    <FormDialog
      title={t('staff.changeTitle', { name: colleague.name })}
      submit={t('staff.changeSubmit')}
      isBusy={isBusy}
      problem={refusal && sayRefusal(refusal)}
      onSubmit={() => ask()}
      onDismiss={onDismiss}
    >
      <StaffRoleChoice role={role} onChoose={setRole} />
      <p>{t('staff.changeBody')}</p>
    </FormDialog>
  );
}
