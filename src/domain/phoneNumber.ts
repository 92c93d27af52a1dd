import type { Brand } from './brand.ts';
import { fail, ok, type Result } from './result.ts';

/** A Korean mobile number in E.164: `+8210` and eight digits (N-01). Personal: never logged. */
export type PhoneNumber = Brand<string, 'PhoneNumber'>;

/** The last four digits: what a result screen may show (N-07). */
export type Last4 = Brand<string, 'Last4'>;

export type PhoneNumberProblem =
  | { readonly type: 'TooFewDigits'; readonly digitsMissing: number }
  | { readonly type: 'NotAMobileNumber' };

export const TYPED_DIGITS = 8;

/** Reads the eight digits typed behind the fixed 010. */
export function parseTypedDigits(digits: string): Result<PhoneNumber, PhoneNumberProblem> {
  if (/^\d{0,7}$/.test(digits)) {
    return fail({ type: 'TooFewDigits', digitsMissing: TYPED_DIGITS - digits.length });
  }
  return parsePhoneNumber(`010${digits}`);
}

/**
 * Reads a whole number, with hyphens or spaces or +82. The rule is our own, `^010\d{8}$`, because
 * general libraries accept numbers nobody has (N-02).
 */
export function parsePhoneNumber(text: string): Result<PhoneNumber, PhoneNumberProblem> {
  const digits = text.replaceAll(/[\s-]/g, '').replace(/^\+82(?=10)/, '0');
  if (!/^010\d{8}$/.test(digits)) return fail({ type: 'NotAMobileNumber' });
  return ok(`+82${digits.slice(1)}` as PhoneNumber);
}

/** All eight digits the same, or a straight run: worth one more look, not a refusal (N-02). */
export function looksMistyped(phone: PhoneNumber): boolean {
  const digits = [...phone.slice(-8)].map(Number);
  const steps = digits.slice(1).map((digit, index) => digit - (digits[index] ?? 0));
  const isSameStep = steps.every((step) => step === steps[0]);
  return isSameStep && Math.abs(steps[0] ?? 0) <= 1;
}

export const last4Of = (phone: PhoneNumber): Last4 => phone.slice(-4) as Last4;

export function parseLast4(text: string): Result<Last4, { readonly type: 'NotFourDigits' }> {
  return /^\d{4}$/.test(text) ? ok(text as Last4) : fail({ type: 'NotFourDigits' });
}

/** `010-****-1534`: how a number is written everywhere outside the keypad (N-07). */
export const maskPhoneNumber = (last4: Last4): string => `010-****-${last4}`;
