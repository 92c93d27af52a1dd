import { useTranslations } from 'use-intl';
import type { words } from './ko/words.ts';

type Words = typeof words;

/** The words of one screen family, in the language of this turn. */
export const useWords = <Family extends keyof Words & string>(family: Family) =>
  useTranslations(family);
