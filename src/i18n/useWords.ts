import { useTranslations } from 'use-intl';
import type { staffWords } from './ko/staffWords.ts';

type Words = typeof staffWords;

/** The words of one screen family, in the language of this turn. */
export const useWords = <Family extends keyof Words & string>(family: Family) =>
  useTranslations(family);
