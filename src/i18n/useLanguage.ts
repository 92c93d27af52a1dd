import { useLocale } from 'use-intl';
import type { Language } from '#domain/language.ts';

/** The language that is read here; it may differ from the chosen one while its words are fetched. */
export const useLanguage = (): Language => useLocale();
