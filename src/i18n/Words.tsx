import { createContext, type ReactNode, useContext, useState } from 'react';
import { IntlProvider, type Messages } from 'use-intl';
import { unreachable } from '#domain/assert.ts';
import type { Language } from '#domain/language.ts';
import { failOnMissingWord } from './failOnMissingWord.ts';
import { words } from './ko/words.ts';
import type { Translation } from './translation.ts';
import { useShownLanguage } from './useShownLanguage.ts';
import { createWordsShelf, type WordsShelf } from './wordsShelf.ts';

type CustomerWords = Translation<typeof words>;

export interface WordsProps {
  readonly language?: Language;
  /** Where the shop is, unless it is said further out; times are told as on its wall. */
  readonly zone?: string;
  readonly children: ReactNode;
}

/** Gives the customer's screens their words and the shop's way to tell time. */
export function Words({ language = 'ko', zone, children }: WordsProps) {
  const outer = useContext(CustomerShelf);
  const [own] = useState(() => outer ?? createWordsShelf<CustomerWords>(words, fetchWords));
  const shelf = outer ?? own;
  const shown = useShownLanguage(shelf, language);
  if (shown === undefined) return null;
  return (
    <CustomerShelf value={shelf}>
      <IntlProvider
        locale={shown}
        // The others come with the screens that say them: `StaffWords`.
        messages={shelf.find(shown) as Partial<Messages> as Messages}
        onError={failOnMissingWord}
        {...(zone !== undefined && { timeZone: zone })}
      >
        {children}
      </IntlProvider>
    </CustomerShelf>
  );
}

/** What one part of the page has fetched, the parts inside it need not fetch again. */
const CustomerShelf = createContext<WordsShelf<CustomerWords> | undefined>(undefined);

async function fetchWords(language: Language): Promise<CustomerWords> {
  switch (language) {
    case 'ko':
      return words;
    case 'en':
      return (await import('./en/words.ts')).words;
    case 'zh-CN':
      return (await import('./zh-CN/words.ts')).words;
    case 'ja':
      return (await import('./ja/words.ts')).words;
    default:
      return unreachable(language);
  }
}
