import { type CalendarDate, parseDate } from '@internationalized/date';
import {
  DateInput,
  DateSegment,
  DateField as Field,
  Label,
  Text,
} from 'react-aria-components/DateField';
import styles from './DateField.module.css';

export interface DateFieldProps {
  readonly label: string;
  /** A day as 2026-11-22, or `null` while it is not whole. */
  readonly value: string | null;
  readonly min?: string;
  readonly max?: string;
  readonly hint?: string;
  /** What is wrong and what to do; shown instead of the hint. */
  readonly error?: string | undefined;
  readonly onChange: (day: string | null) => void;
}

/** A day, typed part by part in the order of the language; arrow keys count each part up and down. */
export function DateField({ label, value, min, max, hint, error, onChange }: DateFieldProps) {
  return (
    <Field<CalendarDate>
      className={styles['date'] ?? ''}
      value={value === null ? null : parseDate(value)}
      isInvalid={error !== undefined}
      shouldForceLeadingZeros
      onChange={(day) => onChange(day === null ? null : day.toString())}
      {...(min !== undefined && { minValue: parseDate(min) })}
      {...(max !== undefined && { maxValue: parseDate(max) })}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <DateInput className={styles['box'] ?? ''}>
        {(segment) => <DateSegment segment={segment} className={styles['part'] ?? ''} />}
      </DateInput>
      <Text
        slot={error === undefined ? 'description' : 'errorMessage'}
        elementType="p"
        className={(error === undefined ? styles['hint'] : styles['error']) ?? ''}
      >
        {error ?? hint}
      </Text>
    </Field>
  );
}
