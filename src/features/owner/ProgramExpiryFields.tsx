import type { ExpiryRule } from '#domain/expiry.ts';
import { useWords } from '#i18n/useWords.ts';
import { Segments } from '#ui/Segments.tsx';
import { Select } from '#ui/Select.tsx';
import styles from './ProgramPart.module.css';

export interface ProgramExpiryFieldsProps {
  readonly rule: ExpiryRule;
  readonly onChange: (rule: ExpiryRule) => void;
}

const MONTHS = [6, 12, 24, 36, 60] as const;
const UNTIL = ['day', 'endOfMonth', 'endOfYear'] as const;

/** Three years, through the end of the month. */
const USUAL: ExpiryRule = { type: 'months', months: 36, until: 'endOfMonth' };

/** How long it stays good: for ever, or so many months. */
export function ProgramExpiryFields({ rule, onChange }: ProgramExpiryFieldsProps) {
  const t = useWords('program');
  const months = rule.type === 'months' ? rule.months : 0;
  const choices = [...new Set([...MONTHS, ...(months > 0 ? [months] : [])])].toSorted(
    (a, b) => a - b,
  );
  return (
    <>
      <Segments
        label={t('expiry.label')}
        value={rule.type}
        choices={[
          { value: 'never', words: t('expiry.never') },
          { value: 'months', words: t('expiry.months') },
        ]}
        onChange={(type) => onChange(type === 'never' ? { type } : USUAL)}
      />
      {rule.type === 'months' && (
        <div className={styles['pair']}>
          <Select
            label={t('expiry.howLong')}
            value={String(rule.months)}
            choices={choices.map((count) => ({
              value: String(count),
              words: t('expiry.monthCount', { months: count }),
            }))}
            onChange={(count) => onChange({ ...rule, months: Number(count) })}
          />
          <Select
            label={t('expiry.until')}
            value={rule.until}
            choices={UNTIL.map((value) => ({ value, words: t(`expiry.${value}`) }))}
            onChange={(until) => onChange({ ...rule, until })}
          />
        </div>
      )}
    </>
  );
}
