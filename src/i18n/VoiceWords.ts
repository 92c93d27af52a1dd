import { createAddedWords } from './createAddedWords.tsx';
import { voice } from './ko/voice.ts';
import type { Translation } from './translation.ts';

/** Below `<Words>`: the sentences of 음성 안내 as well, which come with it. */
export const VoiceWords = createAddedWords<{ readonly voice: Translation<typeof voice> }>({
  ko: { voice },
  fetchOwn: {
    en: () => import('./en/voice.ts'),
    'zh-CN': () => import('./zh-CN/voice.ts'),
    ja: () => import('./ja/voice.ts'),
  },
});
