import { useId } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import styles from './ChoiceCards.module.css';
import { Icon } from './Icon.tsx';
import { joinClasses } from './joinClasses.ts';
import radio from './Radio.module.css';

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
    <RadioGroup
      value={value}
      className={styles['choices'] ?? ''}
      onChange={(chosen) => onChange(chosen as Value)}
    >
      <Label className={(isLabelShown ? styles['label'] : styles['unseen']) ?? ''}>{label}</Label>
      {choices.map((choice) => (
        <Radio
          key={choice.value}
          value={choice.value}
          aria-label={choice.title}
          aria-describedby={`${name}-${choice.value}`}
          className={joinClasses(radio['radio'], styles['choice'])}
        >
          <span className={joinClasses(radio['mark'], styles['mark'])}>
            <Icon name="check" size={22} />
          </span>
          <span className={styles['title']}>{choice.title}</span>
          <span id={`${name}-${choice.value}`} className={styles['note']}>
            {choice.note}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
