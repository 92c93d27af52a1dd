import { useId, useState } from 'react';
import type { ProgramCommand, SettingField } from '#books/program/commands.ts';
import styles from './ChoiceSetting.module.css';
import { SettingForm } from './SettingForm.tsx';
import { useChangeProgram } from './useChangeProgram.ts';

export interface ChoiceSettingProps {
  readonly label: string;
  readonly hint: string;
  /** As it is in the ledger. */
  readonly value: number;
  readonly field: SettingField;
  readonly choices: readonly number[];
  readonly wordsFor: (choice: number) => string;
  readonly commandFor: (choice: number) => ProgramCommand;
}

/** One of a few numbers. */
export function ChoiceSetting(props: ChoiceSettingProps) {
  const { label, hint, value, field, choices, wordsFor, commandFor } = props;
  const id = useId();
  const changing = useChangeProgram();
  const [chosen, setChosen] = useState(value);
  const problem = changing.problemOf(field);
  return (
    <SettingForm
      changing={changing}
      isDirty={chosen !== value}
      onSubmit={() => changing.changeProgram(commandFor(chosen))}
    >
      <div className={styles['choice']}>
        <label htmlFor={id} className={styles['label']}>
          {label}
        </label>
        <select
          id={id}
          value={chosen}
          aria-describedby={`${id}-below`}
          className={styles['select']}
          onChange={(event) => {
            changing.forget();
            setChosen(Number(event.currentTarget.value));
          }}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {wordsFor(choice)}
            </option>
          ))}
        </select>
        <p id={`${id}-below`} className={styles['hint']}>
          {problem ?? hint}
        </p>
      </div>
    </SettingForm>
  );
}
