import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawFrom } from './chance.ts';
import {
  couponCode,
  couponStem,
  parseCouponCode,
  parseReferralCode,
  referralCode,
  stemOf,
} from './couponCode.ts';
import { ok } from './result.ts';

const LETTERS = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const code = fc
  .record({ seed: fc.string(), ordinal: fc.nat({ max: 31 }) })
  .map(({ seed, ordinal }) => couponCode(couponStem(seed), ordinal));

describe('R34: the code of a coupon', () => {
  test('is the same however often the tap is written', () => {
    const stem = couponStem('tap/minji/0');

    expect(couponStem('tap/minji/0')).toBe(stem);
    expect(couponCode(stem, 0)).toHaveLength(8);
    expect(stemOf(couponCode(stem, 3))).toBe(stem);
  });

  test('tells the coupons of one tap apart', () => {
    const stem = couponStem('tap/minji/0');
    const codes = Array.from({ length: 32 }, (_, ordinal) => couponCode(stem, ordinal));

    expect(new Set(codes).size).toBe(32);
  });

  test('is read with small letters, in groups, and with O and I for 0 and 1', () => {
    fc.assert(
      fc.property(code, (printed) => {
        const typed = `${printed.slice(0, 4)}-${printed.slice(4)} `
          .toLowerCase()
          .replaceAll('0', 'o')
          .replaceAll('1', 'l');
        expect(parseCouponCode(typed)).toEqual(ok(printed));
      }),
    );
  });

  test('does not pass with one wrong letter', () => {
    fc.assert(
      fc.property(code, fc.nat({ max: 7 }), fc.constantFrom(...LETTERS), (right, at, letter) => {
        fc.pre(right[at] !== letter);
        const wrong = right.slice(0, at) + letter + right.slice(at + 1);
        expect(parseCouponCode(wrong).ok).toBe(false);
      }),
    );
  });

  test('is never the code of an invitation, which is shorter', () => {
    const invitation = referralCode('tap/0');

    expect(invitation).toHaveLength(6);
    expect(parseReferralCode(invitation.toLowerCase())).toEqual(ok(invitation));
    expect(parseCouponCode(invitation).ok).toBe(false);
  });

  test.each(['', 'ABC', 'ABCD-EFG!', '00000000000'])('is not %j', (text) => {
    expect(parseCouponCode(text)).toEqual({ ok: false, failure: { type: 'NotACode' } });
  });
});

describe('a draw', () => {
  test('comes out the same for whoever draws it again', () => {
    expect(drawFrom('tap/minji/cake', 100)).toBe(drawFrom('tap/minji/cake', 100));
  });

  test('wins about as often as its odds say', () => {
    const draws = Array.from({ length: 20_000 }, (_, n) => drawFrom(`${n}/minji/cake`, 20));
    const wins = draws.filter((draw) => draw === 0).length;

    expect(wins).toBeGreaterThan(900);
    expect(wins).toBeLessThan(1_100);
  });

  test('does not follow the clock in the id of a tap', () => {
    const ids = Array.from({ length: 4_000 }, (_, n) => `019aa000-${String(n).padStart(4, '0')}`);
    const draws = new Set(ids.map((id) => drawFrom(`${id}-7000/minji/cake`, 4_000)));

    expect(draws.size).toBeGreaterThan(2_400);
  });
});
