import { joinClasses } from './joinClasses.ts';
import styles from './NumberRow.module.css';

export interface NumberRowProps {
  /** The fixed beginning, such as 010. */
  readonly prefix: string;
  readonly digits: string;
  /** How many cells each group has, such as 4 and 4. */
  readonly groups: readonly number[];
  /** Shows only the digit typed last; the others are not in the document (N-09). */
  readonly isHidden: boolean;
  readonly label: string;
}

const HIDDEN_GLYPH = '•';

/** What was typed, large, in fixed cells: nothing shifts while typing. Not read aloud digit by digit (B-21). */
export function NumberRow({ prefix, digits, groups, isHidden, label }: NumberRowProps) {
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
                {glyphAt(digits, index, isHidden)}
              </span>
            ),
          )}
        </span>
      ))}
    </output>
  );
}

function glyphAt(digits: string, index: number, isHidden: boolean): string {
  const digit = digits[index] ?? '';
  const isLast = index === digits.length - 1;
  return isHidden && digit !== '' && !isLast ? HIDDEN_GLYPH : digit;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
