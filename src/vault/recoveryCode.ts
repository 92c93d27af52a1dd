import type { Brand } from '#domain/brand.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { RandomBytes } from './bytes.ts';

/**
 * Opens the wrapped shop key when the tablet is lost (decision 8). 100 random bits as 20 characters,
 * without hyphens. The owner prints it at set-up; it is never stored and never logged.
 */
export type RecoveryCode = Brand<string, 'RecoveryCode'>;

/** Positions and counts leave out hyphens and spaces; nothing typed is repeated. */
export type RecoveryCodeProblem =
  | { readonly type: 'UnknownCharacter'; readonly position: number }
  | { readonly type: 'TooFewCharacters'; readonly charactersMissing: number }
  | { readonly type: 'TooManyCharacters'; readonly charactersOver: number };

/** Crockford's base 32: no I, L, O or U, so that a code read aloud or copied by hand survives. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 20;

export function createRecoveryCode(randomBytes: RandomBytes): RecoveryCode {
  // Five bits of each byte: 256 is a multiple of 32, so every character is equally likely.
  const characters = Array.from(randomBytes(CODE_LENGTH), (byte) => ALPHABET.charAt(byte & 31));
  return characters.join('') as RecoveryCode;
}

/** Forgives lower case, spaces, hyphens, full-width letters, O for 0, and I or L for 1. */
export function parseRecoveryCode(text: string): Result<RecoveryCode, RecoveryCodeProblem> {
  const characters = text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Dash}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');

  const unknownAt = [...characters].findIndex((character) => !ALPHABET.includes(character));
  if (unknownAt >= 0) return fail({ type: 'UnknownCharacter', position: unknownAt + 1 });

  const charactersMissing = CODE_LENGTH - characters.length;
  if (charactersMissing > 0) return fail({ type: 'TooFewCharacters', charactersMissing });
  if (charactersMissing < 0) {
    return fail({ type: 'TooManyCharacters', charactersOver: -charactersMissing });
  }
  return ok(characters as RecoveryCode);
}

/** `XXXXX-XXXXX-XXXXX-XXXXX`: how it is printed. */
export const formatRecoveryCode = (code: RecoveryCode): string =>
  code.replaceAll(/.{5}(?!$)/g, '$&-');
