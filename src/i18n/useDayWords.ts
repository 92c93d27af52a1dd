import { useMemo } from 'react';
import type { BusinessDay } from '#domain/businessDay.ts';
import { HOUR_MS } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { useLanguage } from './useLanguage.ts';

/** Gives the function that writes a day of the shop: 2026년 12월 22일 · December 22, 2026. */
export function useDayWords(): (day: BusinessDay) => string {
  const language = useLanguage();
  return useMemo(() => createDayWords(language), [language]);
}

/** A business day has no zone of its own, so it is written as that day at Greenwich. */
export function createDayWords(language: Language): (day: BusinessDay) => string {
  const format = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
  return (day) => format.format(daysSince1970(day) * 24 * HOUR_MS);
}

/** Counted in years that begin in March, so that the leap day is the last one. */
function daysSince1970(day: BusinessDay): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const marchYear = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + dayOfYear - 719_468;
}
