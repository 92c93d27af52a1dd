import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import type { CheckedDraft, MenuProblem } from './menuDraft.ts';

/** What is wrong with a field of an item, once it was tried. */
export function useMenuProblemWords(tried: CheckedDraft | undefined) {
  const t = useWords('menu');
  const sayRefusal = useRefusalWords();
  const problems: readonly MenuProblem[] = tried && !tried.isValid ? tried.problems : [];
  const isWrong = (problem: MenuProblem): boolean => problems.includes(problem);

  return {
    nameProblem: nameProblem(),
    priceProblem: isWrong('menuPrice')
      ? sayRefusal({ type: 'InvalidMenuItem', field: 'menuPrice' })
      : undefined,
  };

  function nameProblem(): string | undefined {
    if (isWrong('sameName')) return t('editor.sameName');
    return isWrong('menuName')
      ? sayRefusal({ type: 'InvalidMenuItem', field: 'menuName' })
      : undefined;
  }
}
