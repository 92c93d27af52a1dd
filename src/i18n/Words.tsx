import type { ReactNode } from 'react';
import { type IntlError, IntlProvider } from 'use-intl';
import { words } from './ko/words.ts';

export interface WordsProps {
  /** Where the shop is; times are told as on its wall, never by the tablet's own zone. */
  readonly zone?: string;
  readonly children: ReactNode;
}

/** Gives the screens below their words and the shop's way to tell time. */
export function Words({ zone = 'Asia/Seoul', children }: WordsProps) {
  return (
    <IntlProvider locale="ko" messages={words} timeZone={zone} onError={fail}>
      {children}
    </IntlProvider>
  );
}

/** A missing word is a bug: better a failing test than a key on the counter. */
function fail(error: IntlError): never {
  throw error;
}
