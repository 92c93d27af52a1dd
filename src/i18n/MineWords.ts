import { createAddedWords } from './createAddedWords.tsx';
import { mine } from './ko/mine.ts';
import type { Translation } from './translation.ts';

/** Below `<Words>`: the words of 내 정보 as well, which come with its screens. */
export const MineWords = createAddedWords<{ readonly mine: Translation<typeof mine> }>({
  ko: { mine },
  fetchOwn: {
    en: () => import('./en/mine.ts'),
    'zh-CN': () => import('./zh-CN/mine.ts'),
    ja: () => import('./ja/mine.ts'),
  },
});
