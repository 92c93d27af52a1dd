import { Icon } from '#ui/Icon.tsx';
import styles from './ReverseDialog.module.css';

export interface ReverseChoiceProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly words: string }[];
  readonly chosen: Value | undefined;
  readonly onChoose: (value: Value) => void;
}

/** One of a few keys; the chosen one is filled and ticked, never told by colour alone. */
export function ReverseChoice<Value extends string>(props: ReverseChoiceProps<Value>) {
  const { label, choices, chosen, onChoose } = props;
  return (
    <fieldset className={styles['why']}>
      <legend className={styles['legend']}>{label}</legend>
      <div className={styles['keys']}>
        {choices.map(({ value, words }) => (
          <button
            key={value}
            type="button"
            className={styles['key']}
            aria-pressed={value === chosen}
            onClick={() => onChoose(value)}
          >
            {value === chosen && <Icon name="check" size={22} />}
            {words}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
