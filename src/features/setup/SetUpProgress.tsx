import { useWords } from '#i18n/useWords.ts';
import styles from './SetUpProgress.module.css';
import { SET_UP_STEPS, type SetUpStep, stepNumber } from './setUpFlow.ts';

/** How far it is: in figures, and as a line of steps for the eye. */
export function SetUpProgress({ step }: { readonly step: SetUpStep }) {
  const t = useWords('setup');
  const here = stepNumber(step);
  return (
    <div className={styles['progress']}>
      <p className={styles['figures']}>{t('steps', { step: here, total: SET_UP_STEPS.length })}</p>
      <div className={styles['line']} aria-hidden="true">
        {SET_UP_STEPS.map((each) => (
          <span key={each} data-done={stepNumber(each) <= here || undefined} />
        ))}
      </div>
    </div>
  );
}
