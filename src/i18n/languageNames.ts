import type { Language } from '#domain/language.ts';

/** Each language as those call it who read it. */
export const languageNames: Readonly<Record<Language, string>> = {
  ko: '한국어',
  en: 'English',
  'zh-CN': '简体中文',
  ja: '日本語',
};
