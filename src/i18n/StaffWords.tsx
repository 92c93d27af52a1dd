import type { ReactNode } from 'react';
import { IntlProvider, useTimeZone } from 'use-intl';
import { failOnMissingWord } from './failOnMissingWord.ts';
import { staffWords } from './ko/staffWords.ts';

/** Below `<Words>`: all the words, for the staff's, the owner's and the set-up's screens. */
export function StaffWords({ children }: { readonly children: ReactNode }) {
  const timeZone = useTimeZone();
  return (
    <IntlProvider
      locale="ko"
      messages={staffWords}
      onError={failOnMissingWord}
      {...(timeZone !== undefined && { timeZone })}
    >
      {children}
    </IntlProvider>
  );
}
