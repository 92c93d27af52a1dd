import type { ReactNode } from 'react';
import { IntlProvider, type Messages } from 'use-intl';
import { failOnMissingWord } from './failOnMissingWord.ts';
import { words } from './ko/words.ts';

export interface WordsProps {
  /** Where the shop is; times are told as on its wall, never by the tablet's own zone. */
  readonly zone?: string;
  readonly children: ReactNode;
}

/** Gives the customer's screens their words and the shop's way to tell time. */
export function Words({ zone = 'Asia/Seoul', children }: WordsProps) {
  return (
    <IntlProvider
      locale="ko"
      // The others come with the screens that say them: `StaffWords`.
      messages={words as Partial<Messages> as Messages}
      timeZone={zone}
      onError={failOnMissingWord}
    >
      {children}
    </IntlProvider>
  );
}
