import type { staffWords } from './ko/staffWords.ts';

declare module 'use-intl' {
  interface AppConfig {
    Locale: 'ko';
    Messages: typeof staffWords;
  }
}
