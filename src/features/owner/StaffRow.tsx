import type { Colleague } from '#device/runtime.ts';
import { useLockOut } from '#device/useLockOut.ts';
import type { Instant } from '#domain/instant.ts';
import { useFormat } from '#i18n/useFormat.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import styles from './StaffPanel.module.css';

export interface StaffRowProps {
  readonly colleague: Colleague;
  readonly onChangeRole: () => void;
  readonly onNewPin: () => void;
  readonly onPardon: () => void;
  readonly onDismiss: () => void;
}

/** One person: who they are, what they may do, and whether their PIN is locked. */
export function StaffRow(props: StaffRowProps) {
  const { colleague, onChangeRole, onNewPin, onPardon, onDismiss } = props;
  const t = useWords('owner');
  const roleWords = useWords('roles');
  const { name, role } = colleague;
  const lockOut = useLockOut(colleague);
  return (
    <li className={styles['row']}>
      <div>
        <p className={styles['name']}>{name}</p>
        <p className={styles['note']}>{roleWords(`role.${role}`)}</p>
      </div>
      <div className={styles['buttons']}>
        {role !== 'owner' && (
          <Button
            size="small"
            label={roleWords('staff.changeRoleFull', { name })}
            onPress={onChangeRole}
          >
            {roleWords('staff.changeRole')}
          </Button>
        )}
        <Button size="small" label={t('staff.newPinFull', { name })} onPress={onNewPin}>
          {t('staff.newPin')}
        </Button>
        {role !== 'owner' && (
          <Button size="small" label={t('staff.dismissFull', { name })} onPress={onDismiss}>
            {t('staff.dismiss')}
          </Button>
        )}
      </div>
      {lockOut && <LockedLine name={name} until={lockOut.until} onPardon={onPardon} />}
    </li>
  );
}

interface LockedLineProps {
  readonly name: string;
  readonly until: Instant | null;
  readonly onPardon: () => void;
}

function LockedLine({ name, until, onPardon }: LockedLineProps) {
  const t = useWords('roles');
  const format = useFormat();
  return (
    <div className={styles['locked']}>
      <Icon name="lock" size={22} />
      <p>
        {until === null
          ? t('staff.lockedForGood')
          : t('staff.lockedUntil', { time: format.time(until) })}
      </p>
      <Button size="small" label={t('staff.pardonFull', { name })} onPress={onPardon}>
        {t('staff.pardon')}
      </Button>
    </div>
  );
}
