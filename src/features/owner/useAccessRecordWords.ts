import type { Last4 } from '#domain/phoneNumber.ts';
import { useWords } from '#i18n/useWords.ts';

/** 끝 번호 1534, or that the customer is erased. */
export function useRecordWords(): (last4: Last4 | null) => string {
  const t = useWords('roles');
  return (last4) => (last4 === null ? t('access.erased') : t('access.record', { last4 }));
}
