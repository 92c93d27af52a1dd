import { useId, useState } from 'react';
import type { LegalBasis } from '#domain/legalBasis.ts';
import { useWords } from '#i18n/useWords.ts';
import styles from './LegalBasisForm.module.css';
import { SettingForm } from './SettingForm.tsx';
import { useChangeProgram } from './useChangeProgram.ts';

const BASES: readonly LegalBasis[] = ['contract', 'consent'];

/** A notice with a verb, or the same notice with a tick; each says what it means for customers. */
export function LegalBasisForm({ legalBasis }: { readonly legalBasis: LegalBasis }) {
  const t = useWords('asks');
  const name = useId();
  const changing = useChangeProgram();
  const [chosen, setChosen] = useState(legalBasis);
  return (
    <SettingForm
      changing={changing}
      isDirty={chosen !== legalBasis}
      onSubmit={() => changing.changeProgram({ type: 'SetLegalBasis', legalBasis: chosen })}
    >
      <fieldset className={styles['bases']}>
        <legend className={styles['legend']}>{t('owner.basis')}</legend>
        {BASES.map((basis) => (
          <div key={basis} className={styles['basis']}>
            <label className={styles['choice']}>
              <input
                type="radio"
                name={name}
                className={styles['radio']}
                checked={chosen === basis}
                aria-describedby={`${name}-${basis}`}
                onChange={() => {
                  changing.forget();
                  setChosen(basis);
                }}
              />
              {t(`owner.basisChoice.${basis}`)}
            </label>
            <p id={`${name}-${basis}`} className={styles['hint']}>
              {t(`owner.basisHint.${basis}`)}
            </p>
          </div>
        ))}
        <p className={styles['hint']}>{t('owner.basisWhich')}</p>
      </fieldset>
    </SettingForm>
  );
}
