import styles from './Chip.module.css';
import { Icon, type IconName } from './Icon.tsx';

export interface ChipProps {
  readonly children: string;
  readonly icon?: IconName;
  /** For one that stays on until it is pressed again. */
  readonly isPressed?: boolean;
  readonly onPress: () => void;
}

/** A helper beside the task: 64 px, outlined, never the way forward. */
export function Chip({ children, icon, isPressed, onPress }: ChipProps) {
  return (
    <button type="button" className={styles['chip']} aria-pressed={isPressed} onClick={onPress}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </button>
  );
}
