import type { Language } from '#domain/language.ts';
import type { staffWords } from './ko/staffWords.ts';

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: typeof staffWords;
  }
}
