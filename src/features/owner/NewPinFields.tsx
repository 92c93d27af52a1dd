import { PIN_DIGITS_MAX } from '#domain/pin.ts';
import { useWords } from '#i18n/useWords.ts';
import { Field } from '#ui/Field.tsx';
import type { NewPinProblem, TypedPins } from './newPin.ts';

export interface NewPinFieldsProps {
  readonly pins: TypedPins;
  readonly problem: NewPinProblem | undefined;
  readonly onChange: (pins: TypedPins) => void;
}

/** A new PIN, twice. */
export function NewPinFields({ pins, problem, onChange }: NewPinFieldsProps) {
  const t = useWords('owner');
  const field = { type: 'password', inputMode: 'numeric', maxLength: PIN_DIGITS_MAX } as const;
  const said = problem && t(`staff.${problem.type}`);
  const isAgain = problem?.type === 'pinsDiffer';
  return (
    <>
      <Field
        {...field}
        label={t('staff.pin')}
        hint={t('staff.pinHint')}
        value={pins.pin}
        error={isAgain ? undefined : said}
        onChange={(pin) => onChange({ ...pins, pin })}
      />
      <Field
        {...field}
        label={t('staff.pinAgain')}
        value={pins.again}
        error={isAgain ? said : undefined}
        onChange={(again) => onChange({ ...pins, again })}
      />
    </>
  );
}
