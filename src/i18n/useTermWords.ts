import type { Term, TermValue } from '#desk/term.ts';
import type { terms } from './ko/terms.ts';
import { useDayWords } from './useDayWords.ts';
import { useWords } from './useWords.ts';

type TermKey = Exclude<keyof typeof terms, 'topic'>;

/** Gives the function that writes a sentence of the customer's terms, with the pieces it is made of. */
export function useTermWords(): (term: Term) => string {
  const t = useWords('terms');
  const dayWords = useDayWords();
  return say;

  function say({ key, values = {} }: Term): string {
    const written = Object.entries(values).map(([name, value]) => [name, write(value)] as const);
    // Each has its own arguments; a rich café is said in every language in a test.
    return t(key as TermKey, Object.fromEntries(written) as never);
  }

  function write(value: TermValue): string | number {
    if (typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map((each: Term) => say(each)).join(' · ');
    return 'day' in value ? dayWords(value.day) : say(value as Term);
  }
}
