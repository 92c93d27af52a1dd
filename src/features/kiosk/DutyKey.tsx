import type { Duty } from '#device/tabletState.ts';
import { useWords } from '#i18n/useWords.ts';
import { Icon } from '#ui/Icon.tsx';
import styles from './StaffEdge.module.css';

export interface DutyKeyProps {
  readonly duty: Duty;
  /** How many check-ins wait for a yes. */
  readonly waiting: number;
  readonly onPress: () => void;
}

/** Who is on duty, and the way to the staff's screens; while somebody waits there, that comes first. */
export function DutyKey({ duty, waiting, onPress }: DutyKeyProps) {
  const t = useWords('kiosk');
  const tray = useWords('tray');
  const screens = t('edge.screens', { name: duty.name });
  if (waiting === 0) {
    return (
      <button type="button" className={styles['name']} aria-label={screens} onClick={onPress}>
        <Icon name="person" size={28} />
        {duty.name}
      </button>
    );
  }
  return (
    <button
      type="button"
      className={styles['waiting']}
      aria-label={tray('edge.waitingFull', { count: waiting, screens })}
      onClick={onPress}
    >
      {tray('edge.waiting')}
      <b>{tray('edge.count', { count: waiting })}</b>
    </button>
  );
}
