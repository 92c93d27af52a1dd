import type { ReactNode } from 'react';
import { IntlProvider, type Messages } from 'use-intl';
import type { Language } from '#domain/language.ts';
import { fetchCustomerWords } from './customerWords.ts';
import { failOnMissingWord } from './failOnMissingWord.ts';
import { words } from './ko/words.ts';
import { useShownLanguage } from './useShownLanguage.ts';
import { createWordsShelf } from './wordsShelf.ts';

export interface AddedWordsProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** A family of words that comes with its screens, in Korean, and how to fetch it in the others. */
interface Family<Own extends object> {
  readonly ko: Own;
  readonly fetchOwn: Readonly<Record<Exclude<Language, 'ko'>, () => Promise<Own>>>;
}

/** A provider below `<Words>`: the customer's words, and one family more. */
export function createAddedWords<Own extends object>({ ko, fetchOwn }: Family<Own>) {
  const shelf = createWordsShelf<object>({ ...words, ...ko }, async (language) => {
    if (language === 'ko') return { ...words, ...ko };
    const [common, own] = await Promise.all([fetchCustomerWords(language), fetchOwn[language]()]);
    return { ...common, ...own };
  });
  return function AddedWords({ language, children }: AddedWordsProps) {
    const shown = useShownLanguage(shelf, language);
    if (shown === undefined) return null;
    return (
      <IntlProvider
        locale={shown}
        messages={shelf.find(shown) as Partial<Messages> as Messages}
        onError={failOnMissingWord}
      >
        {children}
      </IntlProvider>
    );
  };
}
