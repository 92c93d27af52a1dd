import type { words } from './ko/words.ts';

declare module 'use-intl' {
  interface AppConfig {
    Locale: 'ko';
    Messages: typeof words;
  }
}
