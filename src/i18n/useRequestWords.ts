import type { RequestKind } from '#books/privacyRequest/events.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import type { Last4 } from '#domain/phoneNumber.ts';
import { useFormat } from './useFormat.ts';
import { useWords } from './useWords.ts';

interface Request {
  readonly kind: RequestKind;
  readonly customerId: CustomerId | null;
  readonly last4: Last4 | null;
  readonly dueAt: Instant;
  readonly daysLeft: number;
}

/** What somebody asked for, who, and until when they must have an answer. */
export function useRequestWords() {
  const t = useWords('requests');
  const format = useFormat();
  return {
    whatOf: ({ kind }: Request): string => t(`kind.${kind}`),
    whoOf({ customerId, last4 }: Request): string {
      if (customerId === null) return t('unknown');
      return last4 === null ? t('erased') : t('who', { last4 });
    },
    dueOf: ({ dueAt, daysLeft }: Request): string =>
      `${t('due', { day: format.day(dueAt) })} · ${leftOf(daysLeft)}`,
  };

  function leftOf(days: number): string {
    if (days === 0) return t('lastDay');
    return days > 0 ? t('daysLeft', { days }) : t('late', { days: -days });
  }
}
