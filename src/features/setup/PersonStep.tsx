import { pinDigitsOf } from '#domain/pin.ts';
import { useWords } from '#i18n/useWords.ts';
import { Field } from '#ui/Field.tsx';
import styles from './PersonStep.module.css';
import type { StepProps } from './stepProps.ts';
import { useProblemWords } from './useProblemWords.ts';

export interface PersonStepProps extends StepProps {
  readonly who: 'owner' | 'staff';
}

/** A name and a PIN, typed twice because nobody sees it. */
export function PersonStep({ who, answers, problems, onAnswer }: PersonStepProps) {
  const t = useWords('setup');
  const say = useProblemWords();
  const pin = { type: 'password', inputMode: 'numeric' } as const;
  return (
    <>
      <Field
        label={t(`${who}.name`)}
        hint={t(`${who}.nameHint`)}
        value={answers[`${who}Name`]}
        error={say(problems[`${who}Name`])}
        onChange={(name) => onAnswer({ [`${who}Name`]: name })}
      />
      <div className={styles['pins']}>
        <Field
          {...pin}
          label={t('pin.label')}
          hint={t('pin.hint')}
          value={answers[`${who}Pin`]}
          error={say(problems[`${who}Pin`])}
          onChange={(text) => onAnswer({ [`${who}Pin`]: pinDigitsOf(text) })}
        />
        <Field
          {...pin}
          label={t('pin.again')}
          hint={t('pin.againHint')}
          value={answers[`${who}PinAgain`]}
          error={say(problems[`${who}PinAgain`])}
          onChange={(text) => onAnswer({ [`${who}PinAgain`]: pinDigitsOf(text) })}
        />
      </div>
    </>
  );
}
