import { type Card, stampBalance } from '#books/card/card.ts';
import type { Refusal } from '#desk/refusal.ts';
import type { GrantMade } from '#device/runtime.ts';
import type { Turn } from '#device/tabletState.ts';
import { affordableRewards, type LoyaltyProgram } from '#domain/loyaltyProgram.ts';
import { TYPED_DIGITS } from '#domain/phoneNumber.ts';
import type { voice } from '#i18n/ko/voice.ts';
import type { KeypadStep, KioskStep, Offer, Say } from './kioskFlow.ts';

type SentenceKey = keyof (typeof voice)['say'];

/** One sentence of the voice; what it counts or names is said in it. */
export type VoiceLine =
  | {
      readonly type: 'sentence';
      readonly key: SentenceKey;
      readonly count?: number;
      readonly rewardName?: string;
    }
  | { readonly type: 'digit'; readonly digit: string }
  | { readonly type: 'refusal'; readonly refusal: Refusal }
  /** What the shop takes, why, how long, and that a no is fine (L-02). */
  | { readonly type: 'facts' }
  /** A screen that the voice knows nothing more of than its title. */
  | { readonly type: 'title' };

/** What the kiosk shows at one moment, as far as the voice tells it. */
export interface VoiceScene {
  readonly state: KioskStep;
  readonly turn: Turn | null;
  readonly isCallShown: boolean;
  /** "아직 쓰고 계세요?" is open. */
  readonly isStillThereAsked: boolean;
}

/** What is to be said when one moment follows another; `before` is `null` when the voice was just turned on. */
export function voiceLines(
  before: VoiceScene | null,
  now: VoiceScene,
  program: LoyaltyProgram,
): readonly VoiceLine[] {
  if (before === null) return [say('on'), ...screenLines(now, program)];
  if (now.isStillThereAsked && !before.isStillThereAsked) return [say('stillThere')];
  if (now.isCallShown && !before.isCallShown) return [say('staffCalled'), say('wait')];
  const { state } = now;
  if (state.step !== before.state.step) return screenLines(now, program);
  if (state.step !== 'keypad' || before.state.step !== 'keypad') return [];
  return keypadLines(before.state, state, { now, isNewTurn: now.turn !== before.turn });
}

interface KeypadMoment {
  readonly now: VoiceScene;
  readonly isNewTurn: boolean;
}

function keypadLines(
  before: KeypadStep,
  keypad: KeypadStep,
  { now, isNewTurn }: KeypadMoment,
): readonly VoiceLine[] {
  if (keypad.say !== null && keypad.say !== before.say) return sayingLines(keypad.say);
  if (keypad.digits !== before.digits) return typingLines(before, keypad, errandOf(now));
  const isNewErrand =
    keypad.wantsReward !== before.wantsReward || keypad.wantsMine !== before.wantsMine;
  return isNewTurn || isNewErrand ? [taskLine(now)] : [];
}

const say = (key: SentenceKey): VoiceLine => ({ type: 'sentence', key });
const sayCount = (key: SentenceKey, count: number): VoiceLine => ({ type: 'sentence', key, count });

/** What the number is typed for. */
type Errand = 'visit' | Turn['purpose'] | 'mine';

function errandOf({ state, turn }: VoiceScene): Errand {
  if (turn) return turn.purpose;
  if (state.step !== 'keypad') return 'visit';
  if (state.wantsMine) return 'mine';
  return state.wantsReward ? 'redeem' : 'visit';
}

/** The verb on the button differs with the errand. */
const lookAtNumber: Readonly<Record<Errand, SentenceKey>> = {
  visit: 'lookAtNumber',
  grant: 'lookAtNumber',
  paperCard: 'lookAtNumberMove',
  redeem: 'lookAtNumberReward',
  mine: 'lookAtNumberMine',
};

function screenLines(scene: VoiceScene, program: LoyaltyProgram): readonly VoiceLine[] {
  const { state } = scene;
  switch (state.step) {
    case 'keypad':
      return openingLines(scene, state);
    case 'sending':
      return [];
    case 'firstVisit':
      return [say('firstVisit'), { type: 'facts' }];
    case 'underage':
      return [say('underage')];
    case 'result':
      return resultLines(state.grant.made, program);
    case 'waiting':
      return [say('waiting')];
    case 'turnedDown':
      return [say('turnedDown')];
    case 'offer':
      return [offerLine(state.offer), say('offerAsk')];
    case 'confirm':
      return [say('confirm')];
    case 'taken': {
      const left = balanceOf(state.taken.card);
      return [say('taken'), ...(left > 0 ? [sayCount('stampsLeft', left)] : [])];
    }
    case 'balance': {
      const balance = balanceOf(state.card);
      return [balance > 0 ? sayCount('balance', balance) : say('noStamps')];
    }
    case 'stranger':
      return [say('noStamps')];
    default:
      return [{ type: 'title' }];
  }
}

function openingLines(scene: VoiceScene, { say: said, digits }: KeypadStep): readonly VoiceLine[] {
  if (said) return sayingLines(said);
  return [digits === '' ? taskLine(scene) : leftLine(digits.length, errandOf(scene))];
}

function resultLines({ stamps, card, ask }: GrantMade, program: LoyaltyProgram) {
  const canRedeem = affordableRewards(program, stampBalance(card)).length > 0;
  return [
    sayCount('granted', stamps),
    sayCount('balanceNow', balanceOf(card)),
    ...(canRedeem ? [say('canRedeem')] : []),
    ...(ask ? [say('question')] : []),
  ];
}

const balanceOf = (card: Card): number => Math.max(0, stampBalance(card));

function offerLine({ grant, reward }: Offer): VoiceLine {
  return {
    type: 'sentence',
    key: grant ? 'offerNew' : 'offerReady',
    rewardName: reward.name,
  };
}

function taskLine(scene: VoiceScene): VoiceLine {
  const { turn } = scene;
  if (turn?.purpose === 'grant') return sayCount('grantNumber', turn.stamps);
  if (turn?.purpose === 'paperCard') return sayCount('moveNumber', turn.stamps);
  const errand = errandOf(scene);
  if (errand === 'mine') return say('mineNumber');
  return say(errand === 'redeem' ? 'redeemNumber' : 'typeNumber');
}

/** A digit is said because its customer asked for the voice (B-21), and not while the number is hidden. */
function typingLines(before: KeypadStep, now: KeypadStep, errand: Errand): readonly VoiceLine[] {
  const left = leftLine(now.digits.length, errand);
  if (now.digits.length < before.digits.length) return [say('erased'), left];
  if (now.isHidden) return [left];
  return [{ type: 'digit', digit: now.digits.slice(-1) }, left];
}

function leftLine(typed: number, errand: Errand): VoiceLine {
  const left = TYPED_DIGITS - typed;
  if (left > 0) return sayCount('digitsLeft', left);
  return say(lookAtNumber[errand]);
}

function sayingLines(said: Say): readonly VoiceLine[] {
  switch (said.type) {
    case 'TooFewDigits':
      return [say('tooFew'), sayCount('digitsLeft', said.digitsMissing)];
    case 'LooksMistyped':
      return [say('looksMistyped')];
    case 'StaffFirst':
    case 'StaffFirstToRedeem':
      return [say('staffFirst'), say('wait')];
    case 'Declined':
      return [say('declined')];
    case 'Undone':
      return [say('undone')];
    case 'TypeAgain':
      return [say('undone'), say('retype')];
    case 'Withdrawn':
      return [say('withdrawn')];
    default:
      return said.type === 'Refused' ? [{ type: 'refusal', refusal: said.refusal }] : [];
  }
}
