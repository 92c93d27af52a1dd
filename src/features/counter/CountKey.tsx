import { Icon } from '#ui/Icon.tsx';
import styles from './CountKey.module.css';

export interface CountKeyProps {
  readonly words: string;
  readonly isChosen: boolean;
  readonly onPress: () => void;
}

/** One of several counts; the chosen one is filled and ticked, never told by colour alone. */
export function CountKey({ words, isChosen, onPress }: CountKeyProps) {
  return (
    <button
      type="button"
      className={styles['key']}
      data-long={words.length > 1 || undefined}
      aria-pressed={isChosen}
      onClick={onPress}
    >
      {isChosen && <Icon name="check" size={22} />}
      {words}
    </button>
  );
}
