import { useWords } from '#i18n/useWords.ts';
import { Segments } from '#ui/Segments.tsx';

export interface ProgramSwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Does the shop have this at all? */
export function ProgramSwitch({ label, isOn, onChange }: ProgramSwitchProps) {
  const t = useWords('program');
  return (
    <Segments
      label={t('switch', { what: label })}
      value={isOn ? 'on' : 'off'}
      choices={[
        { value: 'off', words: t('off') },
        { value: 'on', words: t('on') },
      ]}
      onChange={(value) => onChange(value === 'on')}
    />
  );
}
