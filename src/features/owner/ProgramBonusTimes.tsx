import type { BonusTimes } from '#domain/bonus.ts';
import { useWords } from '#i18n/useWords.ts';
import { Select } from '#ui/Select.tsx';
import { ProgramMarks } from './ProgramMarks.tsx';
import part from './ProgramPart.module.css';

export interface ProgramBonusTimesProps {
  readonly times: BonusTimes;
  readonly onChange: (times: BonusTimes) => void;
}

const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
const HOURS = Array.from({ length: 25 }, (_, hour) => hour);

/** On which weekdays and in which hours; none chosen is every day. */
export function ProgramBonusTimes({ times, onChange }: ProgramBonusTimesProps) {
  const t = useWords('program');
  const terms = useWords('terms');
  const hours = (from: number, until: number) =>
    HOURS.slice(from, until + 1).map((hour) => ({
      value: String(hour),
      words: t('bonuses.hour', { hour }),
    }));
  return (
    <>
      <ProgramMarks
        label={t('bonuses.weekdays')}
        marks={WEEKDAYS.map((weekday, index) => ({ value: index + 1, words: terms(weekday) }))}
        chosen={times.weekdays}
        onChange={(weekdays) => onChange({ ...times, weekdays: weekdays.toSorted() })}
      />
      <div className={part['pair']}>
        <Select
          label={t('bonuses.fromHour')}
          value={String(times.fromHour)}
          choices={hours(0, 23)}
          onChange={(hour) => onChange({ ...times, fromHour: Number(hour) })}
        />
        <Select
          label={t('bonuses.untilHour')}
          value={String(times.untilHour)}
          choices={hours(1, 24)}
          onChange={(hour) => onChange({ ...times, untilHour: Number(hour) })}
        />
      </div>
    </>
  );
}
