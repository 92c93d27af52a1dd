import { type ReactNode, useState } from 'react';
import { IntlProvider, type Messages } from 'use-intl';
import { unreachable } from '#domain/assert.ts';
import type { Language } from '#domain/language.ts';
import { failOnMissingWord } from './failOnMissingWord.ts';
import { voice } from './ko/voice.ts';
import { words } from './ko/words.ts';
import type { Translation } from './translation.ts';
import { useShownLanguage } from './useShownLanguage.ts';
import { createWordsShelf } from './wordsShelf.ts';

const source = { ...words, voice } as const;

type WordsOfVoice = Translation<typeof source>;

export interface VoiceWordsProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Below `<Words>`: the sentences of 음성 안내 as well, which come with it. */
export function VoiceWords({ language, children }: VoiceWordsProps) {
  const [shelf] = useState(() => createWordsShelf<WordsOfVoice>(source, fetchWords));
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

async function fetchWords(language: Language): Promise<WordsOfVoice> {
  switch (language) {
    case 'ko':
      return source;
    case 'en': {
      const [common, own] = await Promise.all([import('./en/words.ts'), import('./en/voice.ts')]);
      return { ...common.words, voice: own.voice };
    }
    case 'zh-CN': {
      const [common, own] = await Promise.all([
        import('./zh-CN/words.ts'),
        import('./zh-CN/voice.ts'),
      ]);
      return { ...common.words, voice: own.voice };
    }
    case 'ja': {
      const [common, own] = await Promise.all([import('./ja/words.ts'), import('./ja/voice.ts')]);
      return { ...common.words, voice: own.voice };
    }
    default:
      return unreachable(language);
  }
}
