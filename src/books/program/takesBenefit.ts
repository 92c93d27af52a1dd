import type { Benefit } from '#domain/benefit.ts';

/** Is it less than it was, or something else? */
export function takesBenefit(before: Benefit, after: Benefit): boolean {
  if (before.type === 'stamps' && after.type === 'stamps') return after.stamps < before.stamps;
  if (before.type === 'points' && after.type === 'points') return after.points < before.points;
  if (before.type === 'coupon' && after.type === 'coupon') return after.kindId !== before.kindId;
  return true;
}

/** Fewer at most; `null` is no end. */
export const isLessAtMost = (before: number | null, after: number | null): boolean =>
  after !== null && (before === null || after < before);

/** Has the list lost any? Empty is all of them. */
export const isNarrower = <Value>(before: readonly Value[], after: readonly Value[]): boolean =>
  after.length > 0 && (before.length === 0 || before.some((each) => !after.includes(each)));
