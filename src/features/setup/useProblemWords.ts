import { STAFF_NAME_MAX } from '#domain/staffName.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import type { SetUpProblem } from './setUpProblems.ts';

/** Says at the field what is wrong with it; `undefined` when nothing is. */
export function useProblemWords(): (problem: SetUpProblem | undefined) => string | undefined {
  const t = useWords('setup');
  const sayRefusal = useRefusalWords();
  return (problem) => {
    if (problem === undefined) return undefined;
    if (problem.type === 'InvalidSetting') return sayRefusal(problem);
    if (problem.type === 'nameMissing') return t('problem.nameMissing', { max: STAFF_NAME_MAX });
    return t(`problem.${problem.type}`);
  };
}
