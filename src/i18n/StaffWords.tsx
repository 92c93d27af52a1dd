import { type ReactNode, useState } from 'react';
import { IntlProvider, type Messages } from 'use-intl';
import type { Language, StaffLanguage } from '#domain/language.ts';
import { failOnMissingWord } from './failOnMissingWord.ts';
import { staffWords } from './ko/staffWords.ts';
import type { Translation } from './translation.ts';
import { useShownLanguage } from './useShownLanguage.ts';
import { createWordsShelf } from './wordsShelf.ts';

type EveryWord = Translation<typeof staffWords>;

export interface StaffWordsProps {
  readonly language: StaffLanguage;
  readonly children: ReactNode;
}

/** Below `<Words>`: all the words, for the staff's, the owner's and the set-up's screens. */
export function StaffWords({ language, children }: StaffWordsProps) {
  const [shelf] = useState(() => createWordsShelf<EveryWord>(staffWords, fetchStaffWords));
  const shown = useShownLanguage(shelf, language);
  if (shown === undefined) return null;
  return (
    <IntlProvider
      locale={shown}
      messages={shelf.find(shown) as Messages}
      onError={failOnMissingWord}
    >
      {children}
    </IntlProvider>
  );
}

/** Staff read Korean or English. */
async function fetchStaffWords(language: Language): Promise<EveryWord> {
  return language === 'en' ? (await import('./en/staffWords.ts')).staffWords : staffWords;
}
