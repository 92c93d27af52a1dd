import type { FormEvent, ReactNode } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { Title } from '#ui/Title.tsx';
import styles from './SetUpPage.module.css';
import { SetUpProgress } from './SetUpProgress.tsx';
import type { SetUpStep } from './setUpFlow.ts';

export interface SetUpPageProps {
  readonly step: SetUpStep;
  readonly children: ReactNode;
  /** What comes of the answers, beside the questions. */
  readonly aside: ReactNode;
  readonly actions: ReactNode;
  readonly onSubmit: () => void;
}

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
        <SetUpProgress step={step} />
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
