import type { Turn } from '#device/tabletState.ts';
import type { HandOff } from '#domain/loyaltyProgram.ts';
import { looksMistyped, type PhoneNumber, parseTypedDigits } from '#domain/phoneNumber.ts';
import type { KeypadStep, Say } from './kioskFlow.ts';

/** What a press of the submit button does: says a sentence, or sends the number within a turn. */
export type Submitted =
  | { readonly type: 'Says'; readonly say: Say }
  | { readonly type: 'Sends'; readonly phone: PhoneNumber; readonly turn: Turn | null };

export function submitNumber(keypad: KeypadStep, turn: Turn | null, handOff: HandOff): Submitted {
  const phone = parseTypedDigits(keypad.digits);
  if (!phone.ok) {
    const { failure } = phone;
    const digitsMissing = failure.type === 'TooFewDigits' ? failure.digitsMissing : 0;
    return { type: 'Says', say: { type: 'TooFewDigits', digitsMissing } };
  }
  if (looksMistyped(phone.value) && !keypad.isLookedAt) {
    return { type: 'Says', say: { type: 'LooksMistyped' } };
  }
  if (keypad.wantsMine) return { type: 'Sends', phone: phone.value, turn: null };
  if (turn) return { type: 'Sends', phone: phone.value, turn };
  if (keypad.wantsReward) return { type: 'Says', say: { type: 'StaffFirstToRedeem' } };
  if (handOff.type === 'staffFirst') return { type: 'Says', say: { type: 'StaffFirst' } };
  return { type: 'Sends', phone: phone.value, turn };
}
