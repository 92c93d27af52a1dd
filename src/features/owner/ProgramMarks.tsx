import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import styles from './ProgramMarks.module.css';

export interface ProgramMarksProps<Value extends string | number> {
  readonly label: string;
  readonly marks: readonly { readonly value: Value; readonly words: string }[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** Any of a few: each is put on or off by itself. */
export function ProgramMarks<Value extends string | number>(props: ProgramMarksProps<Value>) {
  const { label, marks, chosen, onChange } = props;
  return (
    <div className={styles['marks']}>
      <p className={styles['label']}>{label}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: keys to press, as in the menu's editor. */}
      <div role="group" aria-label={label} className={styles['keys']}>
        {marks.map(({ value, words }) => {
          const isOn = chosen.includes(value);
          const others = chosen.filter((each) => each !== value);
          return (
            <Button
              key={value}
              size="small"
              tone={isOn ? 'ink' : 'quiet'}
              isPressed={isOn}
              onPress={() => onChange(isOn ? others : [...others, value])}
            >
              {isOn && <Icon name="check" size={20} />}
              {words}
            </Button>
          );
        })}
      </div>
    </div>
  );
}
