import { useId } from 'react';
import type { EmployeeRole } from '#books/staff/events.ts';
import { useWords } from '#i18n/useWords.ts';
import styles from './StaffRoleChoice.module.css';

export interface StaffRoleChoiceProps {
  readonly role: EmployeeRole;
  readonly onChoose: (role: EmployeeRole) => void;
}

const EMPLOYEE_ROLES = ['staff', 'manager'] as const satisfies readonly EmployeeRole[];

/** The roles the owner gives, each with what it may do (F-01). */
export function StaffRoleChoice({ role, onChoose }: StaffRoleChoiceProps) {
  const t = useWords('roles');
  const id = useId();
  return (
    <fieldset className={styles['choice']}>
      <legend className={styles['legend']}>{t('staff.role')}</legend>
      {EMPLOYEE_ROLES.map((each) => (
        <label key={each} className={styles['role']}>
          <input
            type="radio"
            name={id}
            checked={each === role}
            aria-describedby={`${id}-${each}`}
            onChange={() => onChoose(each)}
          />
          <span className={styles['name']}>{t(`role.${each}`)}</span>
          <span id={`${id}-${each}`} className={styles['may']}>
            {t(`may.${each}`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
