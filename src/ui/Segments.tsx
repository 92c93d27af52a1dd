import { Label, Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { joinClasses } from './joinClasses.ts';
import radio from './Radio.module.css';
import styles from './Segments.module.css';

export interface SegmentsProps<Value extends string> {
  readonly label: string;
  /** `undefined` while nothing is chosen. */
  readonly value: Value | undefined;
  readonly choices: readonly { readonly value: Value; readonly words: string }[];
  /** `pairs`: two in a row, as wide as there is room. */
  readonly layout?: 'row' | 'pairs';
  readonly onChange: (value: Value) => void;
}

/** One of a few short words, side by side; arrow keys move among them. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { label, value, choices, layout = 'row', onChange } = props;
  return (
    <RadioGroup
      orientation="horizontal"
      value={value ?? null}
      className={styles['segments'] ?? ''}
      onChange={(chosen) => onChange(chosen as Value)}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <div className={styles[layout]}>
        {choices.map((choice) => (
          <Radio
            key={choice.value}
            value={choice.value}
            className={joinClasses(radio['radio'], radio['filled'], styles['segment'])}
          >
            {choice.words}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
