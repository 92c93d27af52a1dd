import { useState } from 'react';
import type { ProgramCommand, SettingField } from '#books/program/commands.ts';
import { Select } from '#ui/Select.tsx';
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
  const changing = useChangeProgram();
  const [chosen, setChosen] = useState(value);
  return (
    <SettingForm
      changing={changing}
      isDirty={chosen !== value}
      onSubmit={() => changing.changeProgram(commandFor(chosen))}
    >
      <Select
        label={label}
        hint={hint}
        error={changing.problemOf(field)}
        value={String(chosen)}
        choices={choices.map((choice) => ({ value: String(choice), words: wordsFor(choice) }))}
        onChange={(choice) => {
          changing.forget();
          setChosen(Number(choice));
        }}
      />
    </SettingForm>
  );
}
