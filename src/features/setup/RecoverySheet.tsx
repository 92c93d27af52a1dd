import { useWords } from '#i18n/useWords.ts';
import styles from './RecoverySheet.module.css';

export interface RecoverySheetProps {
  readonly shopName: string;
  readonly code: string;
  readonly day: string;
}

/** What comes out of the printer, and nothing else of the screen. */
export function RecoverySheet({ shopName, code, day }: RecoverySheetProps) {
  const t = useWords('setup');
  return (
    <div className={styles['sheet']} aria-hidden="true">
      <p className={styles['title']}>{t('code.sheetTitle', { shopName })}</p>
      <p>{t('code.sheetDay', { day })}</p>
      <p className={styles['code']}>{code}</p>
      <p>{t('code.sheetWhat')}</p>
      <p>{t('code.sheetWhere')}</p>
    </div>
  );
}
