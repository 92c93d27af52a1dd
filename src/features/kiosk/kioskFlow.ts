import { type Card, stampBalance } from '#books/card/card.ts';
import type { Refusal } from '#desk/refusal.ts';
import type {
  CheckIn,
  CheckInPended,
  GrantMade,
  PendingFate,
  RewardTaken,
} from '#device/runtime.ts';
import type { Turn } from '#device/tabletState.ts';
import { unreachable } from '#domain/assert.ts';
import type { CustomerId } from '#domain/ids.ts';
import { affordableRewards, type LoyaltyProgram, type Reward } from '#domain/loyaltyProgram.ts';
import { type Last4, TYPED_DIGITS } from '#domain/phoneNumber.ts';
import { bringsReward } from './bringsReward.ts';

/** One sentence the keypad says to the customer; gone with the next key. */
export type Say =
  | { readonly type: 'TooFewDigits'; readonly digitsMissing: number }
  | { readonly type: 'LooksMistyped' }
  | { readonly type: 'StaffFirst' }
  | { readonly type: 'StaffFirstToRedeem' }
  | { readonly type: 'Declined' }
  | { readonly type: 'Undone' }
  | { readonly type: 'TypeAgain' }
  | { readonly type: 'Withdrawn' }
  | { readonly type: 'Refused'; readonly refusal: Refusal };

/** The one step that knows digits: they leave it with the submit and are nowhere afterwards (U-07). */
export interface KeypadStep {
  readonly step: 'keypad';
  readonly digits: string;
  readonly isHidden: boolean;
  /** The customer asked to use a reward before staff opened a turn. */
  readonly wantsReward: boolean;
  /** The number is typed for 내 정보: nothing is granted to it (L-30). */
  readonly wantsMine: boolean;
  /** The customer was asked to look once more at this number; the next submit goes through. */
  readonly isLookedAt: boolean;
  /** Sent before staff opened a turn: it waits a while, and only its last four digits are shown. */
  readonly isAwaitingTurn: boolean;
  readonly say: Say | null;
}

/** What this card can pay, offered to this customer. */
export interface Offer {
  readonly customerId: CustomerId;
  readonly last4: Last4;
  /** Dearest first; never empty. */
  readonly rewards: readonly Reward[];
  /** The one in hand. */
  readonly reward: Reward;
  readonly card: Card;
  /** The grant that brought it, unless the customer came to redeem. */
  readonly grant: GrantInHand | null;
}

/** A grant on screen, and the turn it used, to open it again if it is taken back. */
export interface GrantInHand {
  readonly made: GrantMade;
  readonly turn: Turn | null;
}

/** The number is on its way to the ledger, in the turn that was open when it was sent. */
export interface SendingStep {
  readonly step: 'sending';
  readonly turn: Turn | null;
  readonly isForMine?: true;
}

export type KioskStep =
  | KeypadStep
  | SendingStep
  | { readonly step: 'firstVisit'; readonly last4: Last4; readonly turn: Turn | null }
  | { readonly step: 'underage' }
  | { readonly step: 'result'; readonly grant: GrantInHand }
  /** Staff have not said yes yet; nothing is on the card. */
  | { readonly step: 'waiting'; readonly pended: CheckInPended }
  /** Staff said no while the customer still looked. */
  | { readonly step: 'turnedDown'; readonly last4: Last4 }
  | { readonly step: 'offer'; readonly offer: Offer }
  | { readonly step: 'confirm'; readonly offer: Offer }
  | { readonly step: 'taken'; readonly offer: Offer; readonly taken: RewardTaken }
  | { readonly step: 'balance'; readonly last4: Last4; readonly card: Card }
  | { readonly step: 'stranger'; readonly last4: Last4 }
  /** 내 정보 of whoever typed this number; its own stages are not the kiosk's. */
  | { readonly step: 'mine'; readonly last4: Last4 };

/** What happens at the keypad while a number is typed. */
type KeypadEvent =
  | { readonly type: 'DigitTyped'; readonly digit: string }
  | { readonly type: 'DigitErased' }
  | { readonly type: 'NumberCleared' }
  | { readonly type: 'HidingToggled' }
  | { readonly type: 'RewardAsked' }
  | { readonly type: 'Said'; readonly say: Say }
  | { readonly type: 'SayingEnded' }
  | { readonly type: 'NumberSent'; readonly turn: Turn | null }
  | { readonly type: 'MineNumberSent' };

export type KioskEvent =
  | KeypadEvent
  | { readonly type: 'CheckedIn'; readonly checkIn: CheckIn; readonly program: LoyaltyProgram }
  | {
      readonly type: 'StaffAnswered';
      readonly fate: PendingFate;
      readonly program: LoyaltyProgram;
    }
  | { readonly type: 'UnderageSaid' }
  /** 내 정보, from the keypad or from the stamps that were just pressed. */
  | { readonly type: 'MineAsked' }
  | { readonly type: 'MineOpened'; readonly last4: Last4 }
  | { readonly type: 'RewardPicked'; readonly rewardId: string }
  | { readonly type: 'OfferTaken' }
  | { readonly type: 'OfferPutOff' }
  | { readonly type: 'RewardChosen'; readonly program: LoyaltyProgram }
  | { readonly type: 'RewardTaken'; readonly taken: RewardTaken }
  | { readonly type: 'TurnOpened' }
  /** Back to an empty keypad, with a sentence or none; the customer is done unless they go on. */
  | { readonly type: 'Returned'; readonly say?: Say; readonly isSameCustomer?: true };

export const idleKeypad: KeypadStep = {
  step: 'keypad',
  digits: '',
  isHidden: false,
  wantsReward: false,
  wantsMine: false,
  isLookedAt: false,
  isAwaitingTurn: false,
  say: null,
};

/** The kiosk from one step to the next. What does not fit the step on screen changes nothing. */
export function kioskFlow(state: KioskStep, event: KioskEvent): KioskStep {
  switch (event.type) {
    case 'CheckedIn':
      return checkedIn(state, event.checkIn, event.program);
    case 'StaffAnswered':
      return within(state, 'waiting', (waiting) => answered(waiting, event.fate, event.program));
    case 'UnderageSaid':
      return within(state, 'firstVisit', () => ({ step: 'underage' }));
    case 'MineAsked':
      return mineAsked(state);
    case 'MineOpened':
      return within(state, 'sending', () => ({ step: 'mine', last4: event.last4 }));
    case 'RewardPicked':
      return within(state, 'offer', ({ offer }) => ({
        step: 'offer',
        offer: picked(offer, event.rewardId),
      }));
    case 'OfferTaken':
      return within(state, 'offer', ({ offer }) => ({ step: 'confirm', offer }));
    case 'OfferPutOff':
      return putOff(state);
    case 'RewardChosen':
      return within(state, 'result', ({ grant }) => offerAfter(grant, event.program) ?? state);
    case 'RewardTaken':
      return within(state, 'confirm', ({ offer }) => ({
        step: 'taken',
        offer,
        taken: event.taken,
      }));
    case 'TurnOpened':
      return turnOpened(state);
    case 'Returned':
      return { ...idleKeypad, say: event.say ?? null };
    default:
      return within(state, 'keypad', (keypad) => onKeypad(keypad, event));
  }
}

type StepOf<Name extends KioskStep['step']> = Extract<KioskStep, { readonly step: Name }>;

function within<Name extends KioskStep['step']>(
  state: KioskStep,
  step: Name,
  next: (current: StepOf<Name>) => KioskStep,
): KioskStep {
  return state.step === step ? next(state as StepOf<Name>) : state;
}

function onKeypad(keypad: KeypadStep, event: KeypadEvent): KioskStep {
  switch (event.type) {
    case 'DigitTyped':
      return retyped(keypad, (editable(keypad) + event.digit).slice(0, TYPED_DIGITS));
    case 'DigitErased':
      return retyped(keypad, editable(keypad).slice(0, -1));
    case 'NumberCleared':
      return retyped(keypad, '');
    case 'HidingToggled':
      return { ...keypad, isHidden: !keypad.isHidden };
    case 'RewardAsked':
      return { ...keypad, wantsReward: true, say: null };
    case 'Said': {
      const isLookedAt = keypad.isLookedAt || event.say.type === 'LooksMistyped';
      const isAwaitingTurn = keypad.isAwaitingTurn || asksForTurn(event.say);
      return { ...keypad, say: event.say, isLookedAt, isAwaitingTurn };
    }
    case 'SayingEnded':
      return { ...keypad, say: null };
    case 'NumberSent':
      return { step: 'sending', turn: event.turn };
    case 'MineNumberSent':
      return { step: 'sending', turn: null, isForMine: true };
    default:
      return unreachable(event);
  }
}

/** A number that is on the keypad already is whoever's who asks; one that nobody can read is not. */
function mineAsked(state: KioskStep): KioskStep {
  if (state.step === 'result') return { ...idleKeypad, wantsMine: true };
  return within(state, 'keypad', (keypad) => ({
    ...keypad,
    digits: editable(keypad),
    isAwaitingTurn: false,
    wantsMine: true,
    say: null,
  }));
}

const retyped = (keypad: KeypadStep, digits: string): KeypadStep =>
  digits === keypad.digits
    ? { ...keypad, say: null }
    : { ...keypad, digits, isLookedAt: false, isAwaitingTurn: false, say: null };

/** A number nobody can read is not gone on with: the next key begins a new one. */
const editable = ({ digits, isAwaitingTurn }: KeypadStep): string => (isAwaitingTurn ? '' : digits);

/** The sentence that tells a customer to wait for the staff's tap. */
export const asksForTurn = ({ type }: Say): boolean =>
  type === 'StaffFirst' || type === 'StaffFirstToRedeem';

function checkedIn(state: KioskStep, checkIn: CheckIn, program: LoyaltyProgram): KioskStep {
  if (state.step !== 'sending' && state.step !== 'firstVisit') return state;
  switch (checkIn.type) {
    case 'GrantMade':
      return afterGrant({ made: checkIn, turn: state.turn }, program);
    case 'CheckInPended':
      return { step: 'waiting', pended: checkIn };
    case 'FirstVisit':
      return { step: 'firstVisit', last4: checkIn.last4, turn: state.turn };
    case 'CardShown':
      return afterShown(checkIn, program);
    case 'NotACustomer':
      return { step: 'stranger', last4: checkIn.last4 };
    default:
      return unreachable(checkIn);
  }
}

function answered(waiting: WaitingStep, fate: PendingFate, program: LoyaltyProgram): KioskStep {
  switch (fate.type) {
    case 'Waiting':
      return waiting;
    case 'Approved':
      return afterGrant({ made: fate.made, turn: null }, program);
    case 'Refused':
      return { step: 'turnedDown', last4: waiting.pended.last4 };
    case 'Withdrawn':
      return idleKeypad;
    default:
      return unreachable(fate);
  }
}

type WaitingStep = StepOf<'waiting'>;

/** A reward that this very grant made affordable is offered at once; one put off before waits quietly. */
function afterGrant(grant: GrantInHand, program: LoyaltyProgram): KioskStep {
  const isNew = bringsReward(grant.made, program);
  return (isNew ? offerAfter(grant, program) : undefined) ?? { step: 'result', grant };
}

function offerAfter(grant: GrantInHand, program: LoyaltyProgram): KioskStep | undefined {
  const { customerId, last4, card } = grant.made;
  const rewards = affordableRewards(program, stampBalance(card));
  const [reward] = rewards;
  return reward && { step: 'offer', offer: { customerId, last4, rewards, reward, card, grant } };
}

const picked = (offer: Offer, rewardId: string): Offer => ({
  ...offer,
  reward: offer.rewards.find(({ id }) => id === rewardId) ?? offer.reward,
});

function afterShown(
  { customerId, last4, card }: Extract<CheckIn, { readonly type: 'CardShown' }>,
  program: LoyaltyProgram,
): KioskStep {
  const rewards = affordableRewards(program, stampBalance(card));
  const [reward] = rewards;
  if (!reward) return { step: 'balance', last4, card };
  return { step: 'offer', offer: { customerId, last4, rewards, reward, card, grant: null } };
}

function putOff(state: KioskStep): KioskStep {
  if (state.step !== 'offer' && state.step !== 'confirm') return state;
  const { grant } = state.offer;
  return grant ? { step: 'result', grant } : idleKeypad;
}

/**
 * A turn opened for the next customer leaves whoever still joins, chooses or pays where they are. A
 * finished visit makes room, with whatever question is still open on it: none blocks the next one.
 */
function turnOpened(state: KioskStep): KioskStep {
  switch (state.step) {
    case 'keypad':
      // What was typed for 내 정보 must not be taken for a visit.
      return state.wantsMine ? idleKeypad : { ...state, wantsReward: false, say: null };
    case 'sending':
    case 'firstVisit':
    case 'offer':
    case 'confirm':
      return state;
    default:
      return idleKeypad;
  }
}
