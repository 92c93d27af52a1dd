import type { Language } from '#domain/language.ts';

/** The words of every language that is here so far. Korean always is; the others come when asked for. */
export interface WordsShelf<Words> {
  /** `undefined` until they were fetched. */
  find(language: Language): Words | undefined;
  /** Rejects where they cannot be fetched; `find` knows them once it has resolved. */
  fetch(language: Language): Promise<void>;
}

export function createWordsShelf<Words>(
  korean: Words,
  fetchWords: (language: Language) => Promise<Words>,
): WordsShelf<Words> {
  const wordsByLanguage = new Map<Language, Words>([['ko', korean]]);
  return {
    find: (language) => wordsByLanguage.get(language),
    async fetch(language) {
      wordsByLanguage.set(language, await fetchWords(language));
    },
  };
}
