import { susa } from 'es-hangul';
import { useLanguage } from './useLanguage.ts';

/** How many, as it is said before a counter: "두 개", "네 자리"; other languages take the figure. */
export function useSpokenCount(): (count: number) => string {
  const language = useLanguage();
  return (count) => (language === 'ko' && isNative(count) ? susa(count, true) : String(count));
}

const NATIVE_MAX = 99;

const isNative = (count: number): boolean => count >= 1 && count <= NATIVE_MAX;
