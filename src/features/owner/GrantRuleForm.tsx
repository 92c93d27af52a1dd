import { useState } from 'react';
import { type LoyaltyProgram, STAMPS_PER_GRANT_LIMIT } from '#domain/loyaltyProgram.ts';
import { stamps } from '#domain/stamps.ts';
import { useWords } from '#i18n/useWords.ts';
import { CountSetting } from './CountSetting.tsx';
import styles from './GrantRuleForm.module.css';
import { SettingForm } from './SettingForm.tsx';
import { useChangeProgram } from './useChangeProgram.ts';

/** How many stamps a visit earns by itself, and how many one tap may grant. */
export function GrantRuleForm({ program }: { readonly program: LoyaltyProgram }) {
  const t = useWords('owner');
  const changing = useChangeProgram();
  const [perVisit, setPerVisit] = useState<number>(program.stampsPerVisit);
  const [perGrantMax, setPerGrantMax] = useState<number>(program.stampsPerGrantMax);
  const isSame = perVisit === program.stampsPerVisit && perGrantMax === program.stampsPerGrantMax;
  return (
    <SettingForm
      changing={changing}
      isDirty={!isSame}
      onSubmit={() =>
        changing.changeProgram({
          type: 'SetGrantRule',
          stampsPerVisit: stamps(perVisit),
          stampsPerGrantMax: stamps(perGrantMax),
        })
      }
    >
      <CountSetting
        label={t('rules.stampsPerVisit')}
        value={perVisit}
        min={1}
        max={STAMPS_PER_GRANT_LIMIT}
        problem={changing.problemOf('stampsPerVisit')}
        onChange={(next) => {
          changing.forget();
          setPerVisit(next);
        }}
      />
      <p className={styles['hint']}>{t('rules.grantHint')}</p>
      <CountSetting
        label={t('rules.stampsPerGrantMax')}
        value={perGrantMax}
        min={1}
        max={STAMPS_PER_GRANT_LIMIT}
        problem={changing.problemOf('stampsPerGrantMax')}
        onChange={(next) => {
          changing.forget();
          setPerGrantMax(next);
        }}
      />
    </SettingForm>
  );
}
