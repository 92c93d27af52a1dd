import { useState } from 'react';
import type { LegalBasis } from '#domain/legalBasis.ts';
import { useWords } from '#i18n/useWords.ts';
import { ChoiceCards } from '#ui/ChoiceCards.tsx';
import styles from './LegalBasisForm.module.css';
import { SettingForm } from './SettingForm.tsx';
import { useChangeProgram } from './useChangeProgram.ts';

const BASES: readonly LegalBasis[] = ['contract', 'consent'];

/** A notice with a verb, or the same notice with a tick; each says what it means for customers. */
export function LegalBasisForm({ legalBasis }: { readonly legalBasis: LegalBasis }) {
  const t = useWords('asks');
  const changing = useChangeProgram();
  const [chosen, setChosen] = useState(legalBasis);
  return (
    <SettingForm
      changing={changing}
      isDirty={chosen !== legalBasis}
      onSubmit={() => changing.changeProgram({ type: 'SetLegalBasis', legalBasis: chosen })}
    >
      <ChoiceCards
        label={t('owner.basis')}
        isLabelShown
        value={chosen}
        choices={BASES.map((basis) => ({
          value: basis,
          title: t(`owner.basisChoice.${basis}`),
          note: t(`owner.basisHint.${basis}`),
        }))}
        onChange={(basis) => {
          changing.forget();
          setChosen(basis);
        }}
      />
      <p className={styles['hint']}>{t('owner.basisWhich')}</p>
    </SettingForm>
  );
}
