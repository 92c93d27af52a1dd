import type { ExpiryRule } from './expiry.ts';
import { type Points, points } from './points.ts';
import type { Won } from './won.ts';

/** How a shop's points are earned and used. One point is worth one won. */
export interface PointRule {
  /** Of what was paid, in basis points: 500 is 5 %. */
  readonly rateBp: number;
  /** Applied once, after every multiplier (R14, R16). */
  readonly rounding: 'floor' | 'round' | 'ceil';
  /** Fewer cannot be used at once (R20). */
  readonly useMin: Points;
  /** Used in multiples of this. */
  readonly useStep: Points;
  /** At most this share of an amount is paid with points, in whole percent. */
  readonly useShareMax: number;
  readonly expiry: ExpiryRule;
}

/** Why so many points cannot be used at once; each has one sentence. */
export type PointUseProblem =
  | { readonly type: 'NotEnoughPoints'; readonly pointsMissing: Points }
  | { readonly type: 'TooFewPointsAtOnce'; readonly pointsMin: Points }
  | { readonly type: 'PointsOutOfStep'; readonly pointsStep: Points }
  | { readonly type: 'TooManyPointsForAmount'; readonly pointsMax: Points };

/** How points are used, apart from how they are earned. */
export type PointUseRule = Pick<PointRule, 'useMin' | 'useStep' | 'useShareMax'>;

/** A shop that has points no more: what its customers still have is theirs to use as they like. */
export const freeUse: PointUseRule = { useMin: points(0), useStep: points(1), useShareMax: 100 };

/** What a customer has, and what is to be paid where it is known. */
export interface PointUse {
  readonly balance: number;
  readonly amount?: Won | undefined;
}

/** May a customer use so many, no less and no more (R20, R22)? */
export function pointUseProblem(
  wanted: Points,
  rule: PointUseRule,
  { balance, amount }: PointUse,
): PointUseProblem | undefined {
  if (wanted > balance) {
    return { type: 'NotEnoughPoints', pointsMissing: points(wanted - balance) };
  }
  if (wanted < rule.useMin) return { type: 'TooFewPointsAtOnce', pointsMin: rule.useMin };
  if (wanted % rule.useStep !== 0) return { type: 'PointsOutOfStep', pointsStep: rule.useStep };
  const pointsMax = amount === undefined ? wanted : pointsForAmount(rule, amount);
  return wanted > pointsMax ? { type: 'TooManyPointsForAmount', pointsMax } : undefined;
}

/**
 * The most a customer may use: never more than they have or than its share of the amount, in whole
 * steps; 0 where that is below the least (R20). How many of them is the customer's choice (R22).
 */
export function usablePoints(rule: PointUseRule, { balance, amount }: PointUse): Points {
  const most = amount === undefined ? balance : Math.min(balance, pointsForAmount(rule, amount));
  const usable = inSteps(Math.max(0, most), rule.useStep);
  return usable < rule.useMin ? points(0) : usable;
}

/** As many as the shop takes for an amount, in whole steps. */
const pointsForAmount = ({ useShareMax, useStep }: PointUseRule, amount: Won): Points =>
  inSteps(Math.floor((amount * useShareMax) / 100), useStep);

const inSteps = (count: number, step: Points): Points => points(count - (count % step));
