import { SEAL_SYLLABLES_MAX } from '#books/program/settings.ts';
import { assert, unreachable } from '#domain/assert.ts';
import { HAND_OFF_DEFAULT, type HandOff } from '#domain/loyaltyProgram.ts';
import { problemsOf } from './setUpProblems.ts';

export const SET_UP_STEPS = ['shop', 'reward', 'handOff', 'owner', 'staff', 'code'] as const;

export type SetUpStep = (typeof SET_UP_STEPS)[number];

/** What the owner typed so far. It is in this page only: a reload before the end stores nothing. */
export interface Answers {
  readonly shopName: string;
  readonly sealText: string;
  readonly stampsPerReward: number;
  readonly rewardName: string;
  readonly handOff: HandOff;
  readonly ownerName: string;
  readonly ownerPin: string;
  readonly ownerPinAgain: string;
  readonly staffName: string;
  readonly staffPin: string;
  readonly staffPinAgain: string;
}

export interface SetUpFlow {
  readonly step: SetUpStep;
  readonly answers: Answers;
  /** The seal follows the shop's name until somebody carves their own. */
  readonly isSealChosen: boolean;
  /** The owner wanted to go on, so what is wrong is shown now. */
  readonly isChecked: boolean;
}

export type SetUpEvent =
  | { readonly type: 'Answered'; readonly answers: Partial<Answers> }
  | { readonly type: 'NextPressed' }
  | { readonly type: 'StaffSkipped' }
  | { readonly type: 'BackPressed' };

export function startSetUp(start: Pick<Answers, 'stampsPerReward' | 'rewardName'>): SetUpFlow {
  return {
    step: 'shop',
    answers: {
      ...start,
      shopName: '',
      sealText: '',
      handOff: HAND_OFF_DEFAULT,
      ownerName: '',
      ownerPin: '',
      ownerPinAgain: '',
      ...noStaff,
    },
    isSealChosen: false,
    isChecked: false,
  };
}

const noStaff = { staffName: '', staffPin: '', staffPinAgain: '' };

export function setUpFlow(flow: SetUpFlow, event: SetUpEvent): SetUpFlow {
  switch (event.type) {
    case 'Answered':
      return answer(flow, event.answers);
    case 'NextPressed': {
      const isFine = Object.keys(problemsOf(flow.step, flow.answers)).length === 0;
      return isFine ? move(flow, 1) : { ...flow, isChecked: true };
    }
    case 'StaffSkipped':
      return move({ ...flow, answers: { ...flow.answers, ...noStaff } }, 1);
    case 'BackPressed':
      return move(flow, -1);
    default:
      return unreachable(event);
  }
}

export const stepNumber = (step: SetUpStep): number => SET_UP_STEPS.indexOf(step) + 1;

/** The first two syllables of the name, as shops abbreviate themselves. */
const suggestSealText = (shopName: string): string =>
  [...shopName.replaceAll(/\s/g, '')].slice(0, Math.min(2, SEAL_SYLLABLES_MAX)).join('');

function answer(flow: SetUpFlow, changed: Partial<Answers>): SetUpFlow {
  const isSealChosen = flow.isSealChosen || changed.sealText !== undefined;
  const answers = { ...flow.answers, ...changed };
  const sealText = isSealChosen ? answers.sealText : suggestSealText(answers.shopName);
  return { ...flow, isSealChosen, answers: { ...answers, sealText } };
}

function move(flow: SetUpFlow, by: 1 | -1): SetUpFlow {
  const step = SET_UP_STEPS[SET_UP_STEPS.indexOf(flow.step) + by];
  assert(step !== undefined, 'the set-up stays between its first and its last step');
  return { ...flow, step, isChecked: false };
}
