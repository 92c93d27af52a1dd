import type { LegalBasis } from '#domain/legalBasis.ts';
import { useWords } from '#i18n/useWords.ts';
import { ChoiceCards } from '#ui/ChoiceCards.tsx';
import { Field } from '#ui/Field.tsx';
import styles from './PersonStep.module.css';
import type { StepProps } from './stepProps.ts';
import { useProblemWords } from './useProblemWords.ts';

const BASES: readonly LegalBasis[] = ['contract', 'consent'];

/** On what footing numbers are kept, and whom customers may ask about theirs. */
export function PrivacyStep({ answers, problems, onAnswer }: StepProps) {
  const t = useWords('setup');
  const words = useWords('asks');
  const say = useProblemWords();
  return (
    <>
      <ChoiceCards
        label={words('owner.basis')}
        isLabelShown
        value={answers.legalBasis}
        choices={BASES.map((value) => ({
          value,
          title: words(`owner.basisChoice.${value}`),
          note: words(`owner.basisHint.${value}`),
        }))}
        onChange={(legalBasis) => onAnswer({ legalBasis })}
      />
      <div className={styles['pins']}>
        <Field
          label={t('privacy.officer')}
          hint={t('privacy.officerHint')}
          value={answers.officerName}
          error={say(problems.officerName)}
          onChange={(officerName) => onAnswer({ officerName })}
        />
        <Field
          label={t('privacy.contact')}
          hint={t('privacy.contactHint')}
          value={answers.officerContact}
          error={say(problems.officerContact)}
          onChange={(officerContact) => onAnswer({ officerContact })}
        />
      </div>
    </>
  );
}
