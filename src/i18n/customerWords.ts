import { unreachable } from '#domain/assert.ts';
import type { Language } from '#domain/language.ts';
import { words } from './ko/words.ts';
import type { Translation } from './translation.ts';

export type CustomerWords = Translation<typeof words>;

/** What the customer's side says; rejects where a language cannot be fetched. */
export async function fetchCustomerWords(language: Language): Promise<CustomerWords> {
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
