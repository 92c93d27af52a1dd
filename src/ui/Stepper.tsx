import { Button, Group, Input, NumberField } from 'react-aria-components/NumberField';
import { Icon } from './Icon.tsx';
import styles from './Stepper.module.css';

export interface StepperProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** The value with its unit, as shown between the buttons. */
  readonly valueText: string;
  readonly lessLabel: string;
  readonly moreLabel: string;
  readonly onChange: (value: number) => void;
}

/**
 * One whole number: by its buttons, by arrow keys, or typed. What is typed lies over the value, so
 * that the unit is always there.
 */
export function Stepper(props: StepperProps) {
  const { label, value, min, max, valueText, lessLabel, moreLabel, onChange } = props;
  return (
    <NumberField
      aria-label={label}
      value={value}
      minValue={min}
      maxValue={max}
      formatOptions={{ useGrouping: false, maximumFractionDigits: 0 }}
      decrementAriaLabel={lessLabel}
      incrementAriaLabel={moreLabel}
      isWheelDisabled
      // Emptied, it keeps what it had.
      onChange={(typed) => onChange(Number.isNaN(typed) ? value : typed)}
    >
      {({ state }) => (
        <Group aria-label={label} className={styles['stepper'] ?? ''}>
          <Button slot="decrement" className={styles['step'] ?? ''}>
            <Icon name="minus" size={30} />
          </Button>
          <span className={styles['value']}>
            <Input
              className={styles['input'] ?? ''}
              onFocus={({ currentTarget }) => currentTarget.select()}
            />
            <span aria-hidden="true">
              {state.inputValue === String(value) ? valueText : state.inputValue}
            </span>
          </span>
          <Button slot="increment" className={styles['step'] ?? ''}>
            <Icon name="plus" size={30} />
          </Button>
        </Group>
      )}
    </NumberField>
  );
}
