import type { FormEvent, ReactNode } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { Title } from '#ui/Title.tsx';
import { SetUpLanguage } from './SetUpLanguage.tsx';
import styles from './SetUpPage.module.css';
import { SetUpProgress } from './SetUpProgress.tsx';
import { SET_UP_STEPS, type SetUpStep } from './setUpFlow.ts';

export interface SetUpPageProps {
  readonly step: SetUpStep;
  readonly children: ReactNode;
  /** What comes of the answers, beside the questions. */
  readonly aside: ReactNode;
  readonly actions: ReactNode;
  readonly onSubmit: () => void;
}

const [FIRST] = SET_UP_STEPS;

/** One step: how far, the question, the answers, and the way on at the bottom. */
export function SetUpPage({ step, children, aside, actions, onSubmit }: SetUpPageProps) {
  const t = useWords('setup');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <main className={styles['page']}>
      <title>{t('pageTitle')}</title>
      <form className={styles['form']} onSubmit={submit} noValidate>
        <div className={styles['top']}>
          <SetUpProgress step={step} />
          {step === FIRST && <SetUpLanguage />}
        </div>
        <div className={styles['head']}>
          <Title>{t(`${step}.title`)}</Title>
          <p className={styles['sub']}>{t(`${step}.sub`)}</p>
        </div>
        <div className={styles['answers']}>{children}</div>
        <div className={styles['actions']}>{actions}</div>
      </form>
      <aside className={styles['aside']}>{aside}</aside>
    </main>
  );
}
