import { drawFrom } from './chance.ts';
import { fail, ok, type Result } from './result.ts';

/** Crockford's base 32: no I, L, O and U, so that nobody reads one for another. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Six that are drawn for a tap, one that counts its coupons, and one that catches a slip. */
const COUPON_CODE_LENGTH = 8;
const STEM_LENGTH = 6;

/** Five that are drawn and one that catches a slip: never a coupon's, which are longer (R34). */
const REFERRAL_CODE_LENGTH = 6;

/** As many coupons as one tap can give a card: one letter counts them. */
export const COUPONS_PER_STEM_MAX = LETTERS.length;

/** What all codes of one tap begin with; whoever looks it up once knows that all of them are new. */
export const couponStem = (seed: string): string => drawLetters(`coupon/${seed}`, STEM_LENGTH);

/** The code of the `ordinal`-th coupon (from 0) with this stem. A QR says the same eight letters. */
export const couponCode = (stem: string, ordinal: number): string =>
  withCheck(`${stem}${LETTERS[ordinal % LETTERS.length] ?? ''}`);

export const stemOf = (code: string): string => code.slice(0, STEM_LENGTH);

export const referralCode = (seed: string): string =>
  withCheck(drawLetters(`referral/${seed}`, REFERRAL_CODE_LENGTH - 1));

export interface NotACode {
  readonly type: 'NotACode';
}

/** Reads what was scanned or typed: O for 0, I and L for 1, in small letters or groups. */
export const parseCouponCode = (text: string): Result<string, NotACode> =>
  parseCode(text, COUPON_CODE_LENGTH);

export const parseReferralCode = (text: string): Result<string, NotACode> =>
  parseCode(text, REFERRAL_CODE_LENGTH);

function parseCode(text: string, length: number): Result<string, NotACode> {
  const code = text
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const isKnown = [...code].every((letter) => LETTERS.includes(letter));
  const isCode = code.length === length && isKnown && withCheck(code.slice(0, -1)) === code;
  return isCode ? ok(code) : fail({ type: 'NotACode' });
}

const drawLetters = (seed: string, count: number): string =>
  Array.from({ length: count }, (_, place) => LETTERS[drawFrom(`${seed}/${place}`, 32)]).join('');

/** Luhn's sum for 32 letters: one wrong letter, or two that changed places, does not pass. */
function withCheck(letters: string): string {
  const sum = [...letters].toReversed().reduce((total, letter, place) => {
    const value = LETTERS.indexOf(letter) * (place % 2 === 0 ? 2 : 1);
    return total + Math.floor(value / 32) + (value % 32);
  }, 0);
  return `${letters}${LETTERS[(32 - (sum % 32)) % 32] ?? ''}`;
}
