import { useWords } from '#i18n/useWords.ts';
import { Stepper } from '#ui/Stepper.tsx';
import styles from './CountSetting.module.css';

export interface CountSettingProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly problem?: string | undefined;
  readonly onChange: (value: number) => void;
}

/** A number of stamps, with its label and what is wrong with it. */
export function CountSetting({ label, value, min, max, problem, onChange }: CountSettingProps) {
  const t = useWords('owner');
  return (
    <div className={styles['count']}>
      <p className={styles['label']}>{label}</p>
      <Stepper
        label={label}
        value={value}
        min={min}
        max={max}
        valueText={t('rules.priceText', { stamps: value })}
        lessLabel={t('rules.less')}
        moreLabel={t('rules.more')}
        onChange={onChange}
      />
      {problem !== undefined && (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
    </div>
  );
}
