import { SHOP_NAME_MAX } from '#books/program/settings.ts';
import { isHomeScreenApp } from '#device/isHomeScreenApp.ts';
import { useWords } from '#i18n/useWords.ts';
import { Field } from '#ui/Field.tsx';
import styles from './ShopStep.module.css';
import type { StepProps } from './stepProps.ts';
import { useProblemWords } from './useProblemWords.ts';

export function ShopStep({ answers, problems, onAnswer }: StepProps) {
  const t = useWords('setup');
  const say = useProblemWords();
  return (
    <>
      {isHomeScreenApp() === false && (
        <p className={styles['first']}>{t('shop.homeScreenFirst')}</p>
      )}
      <Field
        label={t('shop.name')}
        hint={t('shop.nameHint', { max: SHOP_NAME_MAX })}
        value={answers.shopName}
        error={say(problems.shopName)}
        onChange={(shopName) => onAnswer({ shopName })}
      />
    </>
  );
}
