import { useWords } from '#i18n/useWords.ts';
import { Title } from '#ui/Title.tsx';
import styles from './SampleMaking.module.css';

/** While a year is being written: what for, and how far. */
export function SampleMaking({ share }: { readonly share: number }) {
  const t = useWords('setup');
  const percent = Math.round(share * 100);
  return (
    <main className={styles['page']} aria-busy="true">
      <title>{t('pageTitle')}</title>
      <div className={styles['screen']}>
        <Title>{t('sample.making')}</Title>
        <p className={styles['sub']}>{t('sample.makingSub')}</p>
        <progress
          className={styles['progress']}
          aria-label={t('sample.making')}
          max={100}
          value={percent}
        />
        <p className={styles['sub']}>{t('sample.percent', { percent })}</p>
      </div>
    </main>
  );
}
