import { useEffect, useState } from 'react';
import type { Language } from '#domain/language.ts';
import type { WordsShelf } from './wordsShelf.ts';

/**
 * The language to show: the wanted one as soon as its words are here, and the one before until
 * then, so that nothing flashes. `undefined` at the very start; Korean where nothing can be fetched.
 */
export function useShownLanguage(
  shelf: WordsShelf<unknown>,
  wanted: Language,
): Language | undefined {
  const [shown, setShown] = useState<Language>();
  const isHere = shelf.find(wanted) !== undefined;
  if (isHere && shown !== wanted) setShown(wanted);

  useEffect(() => {
    if (isHere) return undefined;
    let isWanted = true;
    const show = (choose: (before: Language | undefined) => Language) => {
      if (isWanted) setShown(choose);
    };
    shelf.fetch(wanted).then(
      () => show(() => wanted),
      () => show((before) => before ?? 'ko'),
    );
    return () => {
      isWanted = false;
    };
  }, [shelf, wanted, isHere]);

  return isHere ? wanted : shown;
}
