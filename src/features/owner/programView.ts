import type { Shop } from '#books/program/shop.ts';
import type { TermNames } from '#desk/term.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import type { ProgramRules } from '#domain/programRules.ts';

/** What every part of the editor sees. */
export interface ProgramView {
  /** As it is today. */
  readonly shop: Shop;
  readonly today: BusinessDay;
  readonly names: TermNames;
}

/** What is decided about a part: the last plan, or what holds. Its form begins with that. */
export function decided<Part extends keyof ProgramRules>(
  { rules, planned }: Shop,
  part: Part,
): ProgramRules[Part] {
  const last = planned.findLast((plan) => plan.part === part);
  return last === undefined ? rules[part] : (last.value as ProgramRules[Part]);
}

/** Whole digits as they are typed; anything else is refused by the program book, at its part. */
export const wholeOf = (typed: string): number =>
  /^\d{1,9}$/.test(typed.replaceAll(',', '').trim())
    ? Number(typed.replaceAll(',', ''))
    : Number.NaN;

/** `5` or `0.5`, as percent with at most two places, in basis points. */
export const basisPointsOf = (typed: string): number =>
  /^\d{1,3}(\.\d{1,2})?$/.test(typed.trim()) ? Math.round(Number(typed) * 100) : Number.NaN;

export const percentText = (basisPoints: number): string => String(basisPoints / 100);
