import type { Colleague } from '#device/runtime.ts';
import { useLockOut } from '#device/useLockOut.ts';
import { useWords } from '#i18n/useWords.ts';
import { Icon } from '#ui/Icon.tsx';
import styles from './SignIn.module.css';

export interface SignInNameProps {
  readonly colleague: Colleague;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One person to choose: with the role where it is more than the usual, and a lock where there is one. */
export function SignInName({ colleague, isChosen, onChoose }: SignInNameProps) {
  const t = useWords('roles');
  const lockOut = useLockOut(colleague);
  const { name, role } = colleague;
  return (
    <button type="button" className={styles['name']} aria-pressed={isChosen} onClick={onChoose}>
      {isChosen && <Icon name="check" />}
      <span>{name}</span>
      {role !== 'staff' && <span className={styles['role']}>{t(`role.${role}`)}</span>}
      {lockOut && (
        <span className={styles['locked']}>
          <Icon name="lock" size={20} />
          {t('signIn.locked')}
        </span>
      )}
    </button>
  );
}
