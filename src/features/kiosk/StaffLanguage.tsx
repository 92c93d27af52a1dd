import type { ReactNode } from 'react';
import { useTablet } from '#device/useRuntime.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { Words } from '#i18n/Words.tsx';
import styles from './StaffLanguage.module.css';

/** What staff read on the customer's screen stays in the staff's language, whatever the customer chose. */
export function StaffLanguage({ children }: { readonly children: ReactNode }) {
  const staffLanguage = useTablet((tablet) => tablet.staffLanguage);
  return (
    <Words language={staffLanguage}>
      <InLanguage>{children}</InLanguage>
    </Words>
  );
}

function InLanguage({ children }: { readonly children: ReactNode }) {
  return (
    <div lang={useLanguage()} className={styles['side']}>
      {children}
    </div>
  );
}
