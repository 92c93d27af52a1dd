import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as Selection,
  SelectValue,
  Text,
} from 'react-aria-components/Select';
import { Icon } from './Icon.tsx';
import styles from './Select.module.css';

export interface SelectProps<Value extends string> {
  readonly label: string;
  /** Where a title above says it already. */
  readonly isLabelHidden?: boolean;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly words: string }[];
  readonly hint?: string | undefined;
  /** What is wrong and what to do; shown instead of the hint. */
  readonly error?: string | undefined;
  readonly onChange: (value: Value) => void;
}

/** One of many, from a list that opens. Letters find a choice. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, isLabelHidden = false, value, choices, hint, error, onChange } = props;
  return (
    <Selection
      className={styles['select'] ?? ''}
      value={value}
      isInvalid={error !== undefined}
      onChange={(chosen) => onChange(chosen as Value)}
      {...(isLabelHidden && { 'aria-label': label })}
    >
      {!isLabelHidden && <Label className={styles['label'] ?? ''}>{label}</Label>}
      <Button className={styles['button'] ?? ''}>
        <SelectValue className={styles['value'] ?? ''} />
        <Icon name="down" size={22} />
      </Button>
      <Below hint={hint} error={error} />
      <Popover className={styles['popover'] ?? ''}>
        <ListBox className={styles['list'] ?? ''}>
          {choices.map((choice) => (
            <ListBoxItem
              key={choice.value}
              id={choice.value}
              textValue={choice.words}
              className={styles['choice'] ?? ''}
            >
              {choice.words}
              <Icon name="check" size={22} />
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Selection>
  );
}

function Below({ hint, error }: Pick<SelectProps<string>, 'hint' | 'error'>) {
  if (error !== undefined) {
    return (
      <Text slot="errorMessage" elementType="p" role="alert" className={styles['error'] ?? ''}>
        {error}
      </Text>
    );
  }
  if (hint === undefined) return null;
  return (
    <Text slot="description" elementType="p" className={styles['hint'] ?? ''}>
      {hint}
    </Text>
  );
}
