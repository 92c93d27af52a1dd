import type { Benefit } from './benefit.ts';
import type { CouponKind } from './coupon.ts';
import { STAMPS_PER_GRANT_LIMIT } from './loyaltyProgram.ts';
import { isWholeFrom } from './wholeNumber.ts';

const BENEFIT_POINTS_MAX = 1_000_000;

/** Why a rule cannot give this. */
export type BenefitProblem = 'stamps' | 'points' | 'couponKind';

/** `undefined`: a rule of this shop, with these kinds of coupons, may give it. */
export function benefitProblem(
  benefit: Benefit,
  kinds: readonly CouponKind[],
): BenefitProblem | undefined {
  switch (benefit.type) {
    case 'stamps':
      return isWholeFrom(1, benefit.stamps, STAMPS_PER_GRANT_LIMIT) ? undefined : 'stamps';
    case 'points':
      return isWholeFrom(1, benefit.points, BENEFIT_POINTS_MAX) ? undefined : 'points';
    default:
      return kinds.some(({ id, isOffered }) => id === benefit.kindId && isOffered)
        ? undefined
        : 'couponKind';
  }
}
