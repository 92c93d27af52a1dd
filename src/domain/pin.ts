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

/** Reads a PIN somebody enters. */
export function parsePin(text: string): Result<Pin, { readonly type: 'NotFourToSixDigits' }> {
  return /^\d{4,6}$/.test(text) ? ok(text as Pin) : fail({ type: 'NotFourToSixDigits' });
}
