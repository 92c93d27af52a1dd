import { assert } from './assert.ts';
import type { Brand } from './brand.ts';
import { fail, ok, type Result } from './result.ts';

/** A whole, non-negative amount of Korean won. Never a float. */
export type Won = Brand<number, 'Won'>;

/** Above this a typed amount is a slip of the finger, not a coffee. */
const WON_MAX = 100_000_000;

export function won(amount: number): Won {
  assert(isWon(amount), 'an amount is a whole number of won');
  return amount as Won;
}

export type WonProblem = { readonly type: 'NotWholeWon' } | { readonly type: 'TooMuchWon' };

/** Reads what was typed at the counter: digits, with or without commas and 원. */
export function parseWon(text: string): Result<Won, WonProblem> {
  const digits = text.replaceAll(/[,\s]|원\s*$/g, '');
  if (!/^\d+$/.test(digits)) return fail({ type: 'NotWholeWon' });
  const amount = Number(digits);
  return isWon(amount) ? ok(amount as Won) : fail({ type: 'TooMuchWon' });
}

const isWon = (amount: number): boolean =>
  Number.isSafeInteger(amount) && amount >= 0 && amount <= WON_MAX;
