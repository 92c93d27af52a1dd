import { earliestDayOf, type Undated } from '#books/program/notice.ts';
import { useShop } from '#device/useShop.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import { useDayWords } from '#i18n/useDayWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { useToday } from './useToday.ts';

export interface Notice {
  /** What the command has to say besides, where it cannot hold at once. */
  readonly effective: { readonly effectiveOn?: BusinessDay };
  /** The same in words; `undefined` where it holds at once. */
  readonly words: string | undefined;
}

/** From when on the owner's change would hold (P-03). */
export function useNotice(change: Undated): Notice {
  const t = useWords('program');
  const dayWords = useDayWords();
  const shop = useShop();
  const today = useToday(shop);
  const earliest = earliestDayOf(change, shop, today);
  if (earliest === today) return { effective: {}, words: undefined };
  const words = t('reward.later', { day: dayWords(earliest) });
  return { effective: { effectiveOn: earliest }, words };
}
