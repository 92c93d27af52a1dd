import type { Last4 } from '#domain/phoneNumber.ts';
import { useWords } from '#i18n/useWords.ts';
import styles from './Last4Mark.module.css';

/** All that is left of the number after the submit (N-07). */
export function Last4Mark({ last4 }: { readonly last4: Last4 }) {
  const t = useWords('kiosk');
  return (
    <p className={styles['mark']}>{t.rich('last4', { last4, b: (words) => <b>{words}</b> })}</p>
  );
}
