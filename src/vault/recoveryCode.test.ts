import { expect, test } from 'vitest';
import { randomBytes } from './bytes.ts';
import { createRecoveryCode, formatRecoveryCode, parseRecoveryCode } from './recoveryCode.ts';

const fromBytes = (from: number) =>
  createRecoveryCode((length) => Uint8Array.from({ length }, (_, index) => from + index));

test('a code is printed as four groups of five characters', () => {
  expect(formatRecoveryCode(fromBytes(0))).toBe('01234-56789-ABCDE-FGHJK');
  expect(formatRecoveryCode(fromBytes(12))).toBe('CDEFG-HJKMN-PQRST-VWXYZ');
});

test('every character carries five random bits', () => {
  const codes = Array.from({ length: 400 }, () => createRecoveryCode(randomBytes));

  expect(new Set(codes.join('')).size).toBe(32);
  expect(new Set(codes).size).toBe(400);
});

test('what the owner types from paper is forgiven', () => {
  const printed = fromBytes(0);

  for (const typed of [
    '01234-56789-ABCDE-FGHJK',
    '0123456789abcdefghjk',
    ' 0123 4567 89ab cdef ghjk ',
    'O1234–56789—ABCDE FGHJK',
    'oI234-56789-abcde-fghjk',
    'ol234-56789-abcde-fghjk',
    '０１２３４－５６７８９－ＡＢＣＤＥ－ＦＧＨＪＫ',
  ]) {
    expect(parseRecoveryCode(typed)).toEqual({ ok: true, value: printed });
  }
});

test('the owner hears which problem the typed code has, and never what was typed', () => {
  expect(parseRecoveryCode('01234-56789-ABCDE-FGH')).toEqual({
    ok: false,
    failure: { type: 'TooFewCharacters', charactersMissing: 2 },
  });
  expect(parseRecoveryCode('01234-56789-ABCDE-FGHJK-0')).toEqual({
    ok: false,
    failure: { type: 'TooManyCharacters', charactersOver: 1 },
  });
  expect(parseRecoveryCode('01234-5U789-ABCDE-FGHJK')).toEqual({
    ok: false,
    failure: { type: 'UnknownCharacter', position: 7 },
  });
  expect(parseRecoveryCode('가나다')).toEqual({
    ok: false,
    failure: { type: 'UnknownCharacter', position: 1 },
  });
  expect(parseRecoveryCode('')).toEqual({
    ok: false,
    failure: { type: 'TooFewCharacters', charactersMissing: 20 },
  });
});
