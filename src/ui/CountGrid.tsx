import styles from './CountGrid.module.css';

export interface CountGridProps {
  /** Keys from one to this. */
  readonly max: number;
  readonly label: string;
  readonly words: (count: number) => string;
  /** The full sentence of a key; contains its words. */
  readonly fullWords: (count: number) => string;
  readonly onPress: (count: number) => void;
}

const MANY = 20;

/** A count in one press: every number has a key of its own. */
export function CountGrid({ max, label, words, fullWords, onPress }: CountGridProps) {
  return (
    <fieldset className={styles['grid']} aria-label={label} data-many={max > MANY || undefined}>
      {Array.from({ length: max }, (_, index) => index + 1).map((count) => (
        <button
          key={count}
          type="button"
          className={styles['key']}
          aria-label={fullWords(count)}
          onClick={() => onPress(count)}
        >
          {words(count)}
        </button>
      ))}
    </fieldset>
  );
}
