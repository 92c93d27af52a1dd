import { SEAL_SYLLABLES_MAX } from '#books/program/settings.ts';
import { useSealLabels } from '#i18n/useSealLabels.ts';
import { useWords } from '#i18n/useWords.ts';
import { Field } from '#ui/Field.tsx';
import { SealChooser } from '#ui/SealChooser.tsx';
import styles from './SealStep.module.css';
import type { StepProps } from './stepProps.ts';
import { useProblemWords } from './useProblemWords.ts';

/** What is pressed on every card: its text, its shape and its ink. */
export function SealStep({ answers, problems, onAnswer }: StepProps) {
  const t = useWords('setup');
  const labels = useSealLabels();
  const say = useProblemWords();
  const { sealText, sealShape, sealColor } = answers;
  return (
    <>
      <Field
        label={t('seal.text')}
        hint={t('seal.textHint', { max: SEAL_SYLLABLES_MAX })}
        value={sealText}
        error={say(problems.sealText)}
        onChange={(text) => onAnswer({ sealText: text })}
      />
      <div className={styles['chooser']}>
        <SealChooser
          seal={{ text: sealText.trim(), shape: sealShape, color: sealColor }}
          labels={labels}
          onChange={({ shape, color }) =>
            onAnswer({ ...(shape && { sealShape: shape }), ...(color && { sealColor: color }) })
          }
        />
      </div>
    </>
  );
}
