import { type Pin, type PinProblem, parseNewPin } from '#domain/pin.ts';
import { fail, type Result } from '#domain/result.ts';

export interface TypedPins {
  readonly pin: string;
  readonly again: string;
}

export const noPins: TypedPins = { pin: '', again: '' };

export type NewPinProblem = PinProblem | { readonly type: 'pinsDiffer' };

/** Reads a PIN that was typed twice, because nobody sees it. */
export function newPin({ pin, again }: TypedPins): Result<Pin, NewPinProblem> {
  const parsed = parseNewPin(pin);
  if (!parsed.ok || pin === again) return parsed;
  return fail({ type: 'pinsDiffer' });
}
