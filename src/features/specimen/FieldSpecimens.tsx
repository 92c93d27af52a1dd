import { useState } from 'react';
import { DateField } from '#ui/DateField.tsx';
import { Field } from '#ui/Field.tsx';
import { Select } from '#ui/Select.tsx';
import { Stepper } from '#ui/Stepper.tsx';
import styles from './FieldSpecimens.module.css';
import { Specimen, State } from './Specimen.tsx';
import { specimenWords as words } from './specimenWords.ts';

const { fields } = words;
const STATES = ['idle', 'focus', 'invalid'] as const;

/** What is typed, chosen from a list, counted or dated. */
export function FieldSpecimens() {
  return (
    <Specimen title={words.sections.fields} isWide>
      <div className={styles['fields']}>
        <State state="empty">
          <Typed label={fields.name} hint={fields.nameHint} text="" />
        </State>
        <State state="focus">
          <Typed label={fields.name} hint={fields.nameHint} text={words.shop} />
        </State>
        <State state="invalid">
          <Typed label={fields.price} text="오천" suffix={fields.won} error={fields.priceWrong} />
        </State>
      </div>
      <div className={styles['fields']}>
        {STATES.map((state) => (
          <State key={state} state={state}>
            <Kept {...(state === 'invalid' && { error: fields.keptWrong })} />
          </State>
        ))}
      </div>
      <div className={styles['fields']}>
        {STATES.map((state) => (
          <State key={state} state={state}>
            <From {...(state === 'invalid' && { error: fields.fromWrong })} />
          </State>
        ))}
      </div>
      <div className={styles['fields']}>
        <State state="idle">
          <Counted from={10} />
        </State>
        <State state="focus">
          <Counted from={10} />
        </State>
        <State state="waiting">
          <Counted from={1} />
        </State>
      </div>
    </Specimen>
  );
}

interface TypedProps {
  readonly label: string;
  readonly text: string;
  readonly hint?: string;
  readonly suffix?: string;
  readonly error?: string;
}

function Typed({ text, ...rest }: TypedProps) {
  const [value, setValue] = useState(text);
  return <Field {...rest} value={value} onChange={setValue} />;
}

function Kept({ error }: { readonly error?: string }) {
  const [months, setMonths] = useState<string>('24');
  return (
    <Select
      label={fields.kept}
      hint={fields.keptHint}
      error={error}
      value={months}
      choices={['6', '12', '24', '36'].map((value) => ({
        value,
        words: fields.months.replace('{count}', value),
      }))}
      onChange={setMonths}
    />
  );
}

function From({ error }: { readonly error?: string }) {
  const [day, setDay] = useState<string | null>('2026-11-22');
  return (
    <DateField
      label={fields.from}
      hint={fields.fromHint}
      error={error}
      value={day}
      onChange={setDay}
    />
  );
}

function Counted({ from }: { readonly from: number }) {
  const [count, setCount] = useState(from);
  return (
    <Stepper
      label={fields.stamps}
      value={count}
      min={1}
      max={50}
      valueText={words.counts.replace('{count}', String(count))}
      lessLabel={fields.less}
      moreLabel={fields.more}
      onChange={setCount}
    />
  );
}
