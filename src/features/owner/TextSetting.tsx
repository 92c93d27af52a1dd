import { useState } from 'react';
import type { ProgramCommand, SettingField } from '#books/program/commands.ts';
import { Field } from '#ui/Field.tsx';
import { SettingForm } from './SettingForm.tsx';
import { useChangeProgram } from './useChangeProgram.ts';

export interface TextSettingProps {
  readonly label: string;
  readonly hint?: string;
  /** As it is in the ledger. */
  readonly value: string;
  readonly field: SettingField;
  readonly commandFor: (text: string) => ProgramCommand;
}

/** One line of text of the shop. */
export function TextSetting({ label, hint, value, field, commandFor }: TextSettingProps) {
  const changing = useChangeProgram();
  const [typed, setTyped] = useState(value);
  return (
    <SettingForm
      changing={changing}
      isDirty={typed.trim() !== value}
      onSubmit={() => changing.changeProgram(commandFor(typed.trim()))}
    >
      <Field
        label={label}
        value={typed}
        error={changing.problemOf(field)}
        {...(hint !== undefined && { hint })}
        onChange={(text) => {
          changing.forget();
          setTyped(text);
        }}
      />
    </SettingForm>
  );
}
