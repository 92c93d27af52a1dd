import { type ReactNode, useState } from 'react';
import { IntlProvider, type Messages } from 'use-intl';
import { unreachable } from '#domain/assert.ts';
import type { Language } from '#domain/language.ts';
import { failOnMissingWord } from './failOnMissingWord.ts';
import { mine } from './ko/mine.ts';
import { words } from './ko/words.ts';
import type { Translation } from './translation.ts';
import { useShownLanguage } from './useShownLanguage.ts';
import { createWordsShelf } from './wordsShelf.ts';

const source = { ...words, mine } as const;

type WordsOfMine = Translation<typeof source>;

export interface MineWordsProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Below `<Words>`: the words of 내 정보 as well, which come with its screens. */
export function MineWords({ language, children }: MineWordsProps) {
  const [shelf] = useState(() => createWordsShelf<WordsOfMine>(source, fetchWords));
  const shown = useShownLanguage(shelf, language);
  if (shown === undefined) return null;
  return (
    <IntlProvider
      locale={shown}
      messages={shelf.find(shown) as Partial<Messages> as Messages}
      onError={failOnMissingWord}
    >
      {children}
    </IntlProvider>
  );
}

async function fetchWords(language: Language): Promise<WordsOfMine> {
  switch (language) {
    case 'ko':
      return source;
    case 'en': {
      const [common, own] = await Promise.all([import('./en/words.ts'), import('./en/mine.ts')]);
      return { ...common.words, mine: own.mine };
    }
    case 'zh-CN': {
      const [common, own] = await Promise.all([
        import('./zh-CN/words.ts'),
        import('./zh-CN/mine.ts'),
      ]);
      return { ...common.words, mine: own.mine };
    }
    case 'ja': {
      const [common, own] = await Promise.all([import('./ja/words.ts'), import('./ja/mine.ts')]);
      return { ...common.words, mine: own.mine };
    }
    default:
      return unreachable(language);
  }
}
