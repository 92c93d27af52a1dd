import styles from './Chip.module.css';
import { Icon, type IconName } from './Icon.tsx';

export interface ChipProps {
  readonly children: string;
  readonly icon?: IconName;
  readonly onPress: () => void;
}

/** A helper beside the task: 64 px, outlined, never the way forward. */
export function Chip({ children, icon, onPress }: ChipProps) {
  return (
    <button type="button" className={styles['chip']} onClick={onPress}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </button>
  );
}
