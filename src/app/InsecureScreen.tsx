import { useWords } from '#i18n/useWords.ts';
import styles from './InsecureScreen.module.css';
import { MessageScreen } from './MessageScreen.tsx';

/** On an origin without HTTPS the browser locks nothing away, so nothing was opened. */
export function InsecureScreen({ address }: { readonly address: string }) {
  const t = useWords('frame');
  return (
    <MessageScreen title={t('insecure.title')}>
      <p>{t('insecure.body')}</p>
      <dl className={styles['ways']}>
        <dt>{t('insecure.here')}</dt>
        <dd>{t('insecure.hereAddress')}</dd>
        <dt>{t('insecure.elsewhere')}</dt>
        <dd>{t('insecure.elsewhereBody')}</dd>
        <dt>{t('insecure.now')}</dt>
        <dd>{address}</dd>
      </dl>
    </MessageScreen>
  );
}
