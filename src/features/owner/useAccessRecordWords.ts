import { useWords } from '#i18n/useWords.ts';
import type { RecordName } from './accessRecords.ts';

/** 끝 번호 1534, or that the customer is erased; with a number where several are called so. */
export function useRecordWords(): (record: RecordName) => string {
  const t = useWords('roles');
  return ({ last4, nth }) => {
    const words = last4 === null ? t('access.erased') : t('access.record', { last4 });
    return nth === null ? words : t('access.nth', { words, nth });
  };
}
