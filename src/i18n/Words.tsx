import { createContext, type ReactNode, useContext, useState } from 'react';
import { IntlProvider, type Messages } from 'use-intl';
import type { Language } from '#domain/language.ts';
import { type CustomerWords, fetchCustomerWords } from './customerWords.ts';
import { failOnMissingWord } from './failOnMissingWord.ts';
import { words } from './ko/words.ts';
import { useShownLanguage } from './useShownLanguage.ts';
import { createWordsShelf, type WordsShelf } from './wordsShelf.ts';

export interface WordsProps {
  readonly language?: Language;
  /** Where the shop is, unless it is said further out; times are told as on its wall. */
  readonly zone?: string;
  readonly children: ReactNode;
}

/** Gives the customer's screens their words and the shop's way to tell time. */
export function Words({ language = 'ko', zone, children }: WordsProps) {
  const outer = useContext(CustomerShelf);
  const [own] = useState(() => outer ?? createWordsShelf<CustomerWords>(words, fetchCustomerWords));
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
