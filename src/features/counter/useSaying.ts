import { useEffect, useState } from 'react';
import type { NoticeTone } from '#ui/Notice.tsx';

export interface Saying {
  readonly words: string;
  readonly tone: NoticeTone;
}

const SAYING_MS = 8_000;

/** One sentence about what just happened; it goes away by itself. */
export function useSaying(): {
  readonly saying: Saying | undefined;
  readonly say: (words: string, tone?: NoticeTone) => void;
} {
  const [saying, setSaying] = useState<Saying>();
  useEffect(() => {
    if (saying === undefined) return;
    const timer = setTimeout(() => setSaying(undefined), SAYING_MS);
    return () => clearTimeout(timer);
  }, [saying]);
  return { saying, say: (words, tone = 'good') => setSaying({ words, tone }) };
}
