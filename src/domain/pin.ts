import type { Brand } from './brand.ts';
import { fail, ok, type Result } from './result.ts';

/** Four to six digits a staff member keeps in their head. Never stored, never logged (L-42). */
export type Pin = Brand<string, 'Pin'>;

export const PIN_DIGITS_MAX = 6;

export type PinProblem = { readonly type: 'NotFourToSixDigits' } | { readonly type: 'TooEasy' };

/** Reads a PIN somebody chooses: also refuses what a queue would guess first. */
export function parseNewPin(text: string): Result<Pin, PinProblem> {
  const typed = parsePin(text);
  if (!typed.ok) return typed;
  const steps = new Set(
    [...text].slice(1).map((digit, index) => Number(digit) - Number(text[index])),
  );
  const [step] = steps;
  const isRun = steps.size === 1 && Math.abs(step ?? 0) <= 1;
  return isRun ? fail({ type: 'TooEasy' }) : typed;
}

export type NewPinProblem = PinProblem | { readonly type: 'PinsDiffer' };

/** Reads a chosen PIN that was typed twice, because nobody sees it. */
export function parseNewPinTwice(text: string, again: string): Result<Pin, NewPinProblem> {
  const chosen = parseNewPin(text);
  if (!chosen.ok || text === again) return chosen;
  return fail({ type: 'PinsDiffer' });
}

/** What a PIN field keeps of what was typed or pasted into it. */
export const pinDigitsOf = (text: string): string =>
  text.replaceAll(/\D/g, '').slice(0, PIN_DIGITS_MAX);

/** Reads a PIN somebody enters. */
export function parsePin(text: string): Result<Pin, { readonly type: 'NotFourToSixDigits' }> {
  return /^\d{4,6}$/.test(text) ? ok(text as Pin) : fail({ type: 'NotFourToSixDigits' });
}
