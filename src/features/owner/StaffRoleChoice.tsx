import type { EmployeeRole } from '#books/staff/events.ts';
import { useWords } from '#i18n/useWords.ts';
import { ChoiceCards } from '#ui/ChoiceCards.tsx';

export interface StaffRoleChoiceProps {
  readonly role: EmployeeRole;
  readonly onChoose: (role: EmployeeRole) => void;
}

const EMPLOYEE_ROLES = ['staff', 'manager'] as const satisfies readonly EmployeeRole[];

/** The roles the owner gives, each with what it may do (F-01). */
export function StaffRoleChoice({ role, onChoose }: StaffRoleChoiceProps) {
  const t = useWords('roles');
  return (
    <ChoiceCards
      label={t('staff.role')}
      isLabelShown
      value={role}
      choices={EMPLOYEE_ROLES.map((value) => ({
        value,
        title: t(`role.${value}`),
        note: t(`may.${value}`),
      }))}
      onChange={onChoose}
    />
  );
}
