import { useId } from 'react';
import styles from './ChoiceCards.module.css';
import { Icon } from './Icon.tsx';

export interface ChoiceCardsProps<Value extends string> {
  /** What is being chosen. */
  readonly label: string;
  /** Where no heading above says it. */
  readonly isLabelShown?: boolean;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
}

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly title: string;
  /** What comes of it, in one line. */
  readonly note: string;
}

/** One of a few, each with what it means. The chosen one has a filled mark, never colour alone. */
export function ChoiceCards<Value extends string>(props: ChoiceCardsProps<Value>) {
  const { label, isLabelShown = false, value, choices, onChange } = props;
  const name = useId();
  return (
    <fieldset className={styles['choices']}>
      <legend className={isLabelShown ? styles['label'] : styles['unseen']}>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles['choice']}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            aria-describedby={`${name}-${choice.value}`}
            aria-label={choice.title}
            className={styles['input']}
            onChange={() => onChange(choice.value)}
          />
          <span className={styles['mark']}>
            {choice.value === value && <Icon name="check" size={22} />}
          </span>
          <span className={styles['title']}>{choice.title}</span>
          <span id={`${name}-${choice.value}`} className={styles['note']}>
            {choice.note}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
