import { useState } from 'react';
import type { ProgramCommand, SettingField } from '#books/program/commands.ts';
import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';

export interface ChangingProgram {
  readonly changeProgram: (command: ProgramCommand) => void;
  /** The last try of this form is in the ledger. */
  readonly isChanged: boolean;
  readonly isBusy: boolean;
  /** What is wrong with this field, if that is why the last try was refused. */
  readonly problemOf: (field: SettingField) => string | undefined;
  /** Any other reason. */
  readonly problem: string | undefined;
  /** The owner types again: what was said about the last try is over. */
  readonly forget: () => void;
}

/** One decision of the owner, one entry. */
export function useChangeProgram(): ChangingProgram {
  const runtime = useRuntime();
  const sayRefusal = useRefusalWords();
  const [isChanged, setChanged] = useState(false);
  const { ask, refusal, isBusy, forgetRefusal } = useAsk(runtime.changeProgram, () =>
    setChanged(true),
  );
  const isAtField = refusal?.type === 'InvalidSetting';
  return {
    changeProgram: (command) => {
      setChanged(false);
      ask(command);
    },
    isChanged,
    isBusy,
    problemOf: (field) => (isAtField && refusal.field === field ? sayRefusal(refusal) : undefined),
    problem: refusal && !isAtField ? sayRefusal(refusal) : undefined,
    forget: () => {
      setChanged(false);
      forgetRefusal();
    },
  };
}
