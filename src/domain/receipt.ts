import type { Brand } from './brand.ts';
import { fail, ok, type Result } from './result.ts';

/** The code on a receipt, as the scanner read it. Never a phone or a card number. */
export type Receipt = Brand<string, 'Receipt'>;

export type ReceiptProblem =
  | { readonly type: 'ScannedPhoneNumber' }
  | { readonly type: 'ScannedCardNumber' }
  | { readonly type: 'NotAReceipt' };

/** Shorter is a price tag, longer is a web page. */
const RECEIPT_LENGTH_MIN = 6;
const RECEIPT_LENGTH_MAX = 64;

/**
 * Reads what a scanner sent (I-07). A code that may be somebody's number is refused, because a
 * receipt is kept in the clear.
 */
export function parseReceipt(scanned: string): Result<Receipt, ReceiptProblem> {
  const code = scanned.trim();
  if (digitRunsOf(code).some(isPhoneNumber)) return fail({ type: 'ScannedPhoneNumber' });
  if (digitRunsOf(code).some(isCardNumber)) return fail({ type: 'ScannedCardNumber' });
  const isCode = /^[\x21-\x7e]+$/.test(code);
  const isLength = code.length >= RECEIPT_LENGTH_MIN && code.length <= RECEIPT_LENGTH_MAX;
  return isCode && isLength ? ok(code as Receipt) : fail({ type: 'NotAReceipt' });
}

/** Every stretch of digits, also where somebody wrote hyphens, dots or spaces into it. */
const digitRunsOf = (code: string): readonly string[] => [
  ...(code.match(/\d+/g) ?? []),
  ...(code.replaceAll(/[\s.-]/g, '').match(/\d+/g) ?? []),
];

/** A Korean mobile number, old ones among them, with or without +82. */
const isPhoneNumber = (digits: string): boolean =>
  /^(?:82|0)(?:10\d{8}|1[16-9]\d{7,8})$/.test(digits);

/** 13 to 19 digits that begin as cards do (not with a year, 20…) and pass Luhn's sum. */
const isCardNumber = (digits: string): boolean =>
  /^(?:[3-9]|2[2-7])\d{11,18}$/.test(digits) && digits.length >= 13 && luhnSum(digits) % 10 === 0;

const luhnSum = (digits: string): number =>
  [...digits].reduceRight((sum, digit, index) => {
    const isDoubled = (digits.length - index) % 2 === 0;
    const value = Number(digit) * (isDoubled ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
