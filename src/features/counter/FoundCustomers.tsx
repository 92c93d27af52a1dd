import { stampBalance } from '#books/card/card.ts';
import type { FoundCustomer } from '#device/runtime.ts';
import { useFormat } from '#i18n/useFormat.ts';
import { useWords } from '#i18n/useWords.ts';
import styles from './FindCustomer.module.css';
import { useNow } from './useNow.ts';

export interface FoundCustomersProps {
  readonly last4: string;
  readonly found: readonly FoundCustomer[];
  readonly onChoose: (customer: FoundCustomer) => void;
}

/** The customers with these digits, with what tells them apart. */
export function FoundCustomers({ last4, found, onChoose }: FoundCustomersProps) {
  const t = useWords('counter');
  const format = useFormat();
  const now = useNow();
  if (found.length === 0) return <p className={styles['say']}>{t('find.none', { last4 })}</p>;
  return (
    <>
      <p className={styles['say']}>
        {found.length === 1 ? t('find.foundOne') : t('find.found', { count: found.length })}
      </p>
      <ul className={styles['list']}>
        {found.map((customer) => (
          <li key={customer.customerId}>
            <button type="button" className={styles['row']} onClick={() => onChoose(customer)}>
              <span className={styles['number']}>{customer.maskedNumber}</span>
              <span className={styles['stamps']}>
                {t('find.stamps', { stamps: stampBalance(customer.card) })}
              </span>
              <span className={styles['visit']}>
                {customer.lastVisitAt === null
                  ? t('find.neverVisited')
                  : t('find.lastVisit', { ago: format.ago(customer.lastVisitAt, now) })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
