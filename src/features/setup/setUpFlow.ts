import { SEAL_SYLLABLES_MAX } from '#books/program/settings.ts';
import { assert, unreachable } from '#domain/assert.ts';
import type { LegalBasis } from '#domain/legalBasis.ts';
import { HAND_OFF_DEFAULT, type HandOff } from '#domain/loyaltyProgram.ts';
import {
  SEAL_COLOR_DEFAULT,
  SEAL_SHAPE_DEFAULT,
  type SealColor,
  type SealShape,
} from '#domain/seal.ts';
import type { Preset } from './presets.ts';
import { problemsOf } from './setUpProblems.ts';

export const SET_UP_STEPS = [
  'shop',
  'seal',
  'reward',
  'handOff',
  'owner',
  'staff',
  'privacy',
  'code',
] as const;

export type SetUpStep = (typeof SET_UP_STEPS)[number];

/** What can be put off: everything but the name, the owner's PIN and the code that is shown once. */
export const PUT_OFF_STEPS = ['seal', 'reward', 'handOff', 'staff', 'privacy'] as const;

export type PutOffStep = (typeof PUT_OFF_STEPS)[number];

export const canPutOff = (step: SetUpStep): step is PutOffStep =>
  PUT_OFF_STEPS.some((each) => each === step);

/** What the owner typed so far. It is in this page only: a reload before the end stores nothing. */
export interface Answers {
  readonly shopName: string;
  readonly sealText: string;
  readonly sealShape: SealShape;
  readonly sealColor: SealColor;
  readonly preset: Preset;
  readonly stampsPerReward: number;
  readonly rewardName: string;
  /** Zero where there is only one reward. */
  readonly smallPrice: number;
  readonly smallName: string;
  readonly handOff: HandOff;
  readonly ownerName: string;
  readonly ownerPin: string;
  readonly ownerPinAgain: string;
  readonly staffName: string;
  readonly staffPin: string;
  readonly staffPinAgain: string;
  readonly legalBasis: LegalBasis;
  /** Both empty where nobody is named. */
  readonly officerName: string;
  readonly officerContact: string;
}

export type Promised = Pick<
  Answers,
  'preset' | 'stampsPerReward' | 'rewardName' | 'smallPrice' | 'smallName'
>;

export type PromisedNames = Pick<Answers, 'rewardName' | 'smallName'>;

export interface SetUpFlow {
  readonly step: SetUpStep;
  readonly answers: Answers;
  /** What an untouched step says. */
  readonly usual: Answers;
  /** The seal follows the shop's name until somebody carves their own. */
  readonly isSealChosen: boolean;
  /** The owner wanted to go on, so what is wrong is shown now. */
  readonly isChecked: boolean;
  readonly putOff: readonly PutOffStep[];
}

export type SetUpEvent =
  | { readonly type: 'Answered'; readonly answers: Partial<Answers> }
  | { readonly type: 'NextPressed' }
  /** 나중에 할게요: the step is as if it was never touched. */
  | { readonly type: 'PutOff' }
  | { readonly type: 'BackPressed' }
  /** In another language now: the names that nobody touched are told in it. */
  | { readonly type: 'Retold'; readonly names: PromisedNames };

export function startSetUp(promised: Promised): SetUpFlow {
  const usual: Answers = {
    ...promised,
    shopName: '',
    sealText: '',
    sealShape: SEAL_SHAPE_DEFAULT,
    sealColor: SEAL_COLOR_DEFAULT,
    handOff: HAND_OFF_DEFAULT,
    ownerName: '',
    ownerPin: '',
    ownerPinAgain: '',
    staffName: '',
    staffPin: '',
    staffPinAgain: '',
    legalBasis: 'contract',
    officerName: '',
    officerContact: '',
  };
  return {
    step: 'shop',
    answers: usual,
    usual,
    isSealChosen: false,
    isChecked: false,
    putOff: [],
  };
}

export function setUpFlow(flow: SetUpFlow, event: SetUpEvent): SetUpFlow {
  switch (event.type) {
    case 'Answered':
      return answer(flow, event.answers);
    case 'NextPressed': {
      const isFine = Object.keys(problemsOf(flow.step, flow.answers)).length === 0;
      if (!isFine) return { ...flow, isChecked: true };
      return move({ ...flow, putOff: flow.putOff.filter((step) => step !== flow.step) }, 1);
    }
    case 'PutOff':
      return putOff(flow);
    case 'BackPressed':
      return move(flow, -1);
    case 'Retold':
      return retell(flow, event.names);
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

function retell(flow: SetUpFlow, names: PromisedNames): SetUpFlow {
  const { usual, answers } = flow;
  const retold = (name: keyof PromisedNames) =>
    answers[name] === usual[name] ? names[name] : answers[name];
  return {
    ...flow,
    usual: { ...usual, ...names },
    answers: { ...answers, rewardName: retold('rewardName'), smallName: retold('smallName') },
  };
}

const answersOf: Readonly<Record<PutOffStep, readonly (keyof Answers)[]>> = {
  seal: ['sealText', 'sealShape', 'sealColor'],
  reward: ['preset', 'stampsPerReward', 'rewardName', 'smallPrice', 'smallName'],
  handOff: ['handOff'],
  staff: ['staffName', 'staffPin', 'staffPinAgain'],
  privacy: ['legalBasis', 'officerName', 'officerContact'],
};

function putOff(flow: SetUpFlow): SetUpFlow {
  const { step, usual } = flow;
  assert(canPutOff(step), 'only what can be put off has the button');
  const untouched = Object.fromEntries(answersOf[step].map((name) => [name, usual[name]]));
  const isSealChosen = flow.isSealChosen && step !== 'seal';
  const before = { ...flow, isSealChosen, answers: { ...flow.answers, ...untouched } };
  // The seal goes back to what the name suggests.
  return move({ ...answer(before, {}), putOff: [...new Set([...flow.putOff, step])] }, 1);
}

function move(flow: SetUpFlow, by: 1 | -1): SetUpFlow {
  const step = SET_UP_STEPS[SET_UP_STEPS.indexOf(flow.step) + by];
  assert(step !== undefined, 'the set-up stays between its first and its last step');
  return { ...flow, step, isChecked: false };
}
