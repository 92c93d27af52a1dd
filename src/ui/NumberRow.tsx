import { joinClasses } from './joinClasses.ts';
import styles from './NumberRow.module.css';

export interface NumberRowProps {
  /** The fixed beginning, such as 010. */
  readonly prefix: string;
  readonly digits: string;
  /** How many cells each group has, such as 4 and 4. */
  readonly groups: readonly number[];
  /** So many of the digits typed last are shown, all when left out; the others are not in the document (N-09). */
  readonly digitsShown?: number | undefined;
  readonly label: string;
}

const HIDDEN_GLYPH = '•';

/** What was typed, large, in fixed cells: nothing shifts while typing. Not read aloud digit by digit (B-21). */
export function NumberRow({ prefix, digits, groups, digitsShown, label }: NumberRowProps) {
  const shownFrom = digitsShown === undefined ? 0 : digits.length - digitsShown;
  const starts = groups.map((_, index) => sum(groups.slice(0, index)));
  return (
    <output className={styles['row']} aria-live="off" aria-label={label}>
      <span className={styles['prefix']}>{prefix}</span>
      {groups.map((size, group) => (
        <span key={starts[group]} className={styles['group']}>
          {Array.from({ length: size }, (_, offset) => (starts[group] ?? 0) + offset).map(
            (index) => (
              <span
                key={index}
                className={joinClasses(
                  styles['cell'],
                  index === digits.length && styles['next'],
                  index > digits.length && styles['empty'],
                )}
              >
                {index < shownFrom ? HIDDEN_GLYPH : digits[index]}
              </span>
            ),
          )}
        </span>
      ))}
    </output>
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
