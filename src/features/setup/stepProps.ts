import type { Answers } from './setUpFlow.ts';
import type { SetUpProblems } from './setUpProblems.ts';

/** What every step of questions is given. */
export interface StepProps {
  readonly answers: Answers;
  /** Empty until the owner wanted to go on. */
  readonly problems: SetUpProblems;
  readonly onAnswer: (changed: Partial<Answers>) => void;
}
