import { type NewPinProblem, pinDigitsOf } from '#domain/pin.ts';
import { useWords } from '#i18n/useWords.ts';
import { Field } from '#ui/Field.tsx';

export interface TypedPins {
  readonly pin: string;
  readonly again: string;
}

export const noPins: TypedPins = { pin: '', again: '' };

export interface NewPinFieldsProps {
  readonly pins: TypedPins;
  readonly problem: NewPinProblem | undefined;
  readonly onChange: (pins: TypedPins) => void;
}

/** A new PIN, twice. */
export function NewPinFields({ pins, problem, onChange }: NewPinFieldsProps) {
  const t = useWords('owner');
  const field = { type: 'password', inputMode: 'numeric' } as const;
  const said = problem && t(`staff.${problem.type}`);
  const isAgain = problem?.type === 'PinsDiffer';
  return (
    <>
      <Field
        {...field}
        label={t('staff.pin')}
        hint={t('staff.pinHint')}
        value={pins.pin}
        error={isAgain ? undefined : said}
        onChange={(text) => onChange({ ...pins, pin: pinDigitsOf(text) })}
      />
      <Field
        {...field}
        label={t('staff.pinAgain')}
        value={pins.again}
        error={isAgain ? said : undefined}
        onChange={(text) => onChange({ ...pins, again: pinDigitsOf(text) })}
      />
    </>
  );
}
