import { createAddedWords } from './createAddedWords.tsx';
import { terms } from './ko/terms.ts';
import type { Translation } from './translation.ts';

/** Below `<Words>`: the customer's terms as well, in each language that a customer reads. */
export const TermsWords = createAddedWords<{ readonly terms: Translation<typeof terms> }>({
  ko: { terms },
  fetchOwn: {
    en: () => import('./en/terms.ts'),
    'zh-CN': () => import('./zh-CN/terms.ts'),
    ja: () => import('./ja/terms.ts'),
  },
});
