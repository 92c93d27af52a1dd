import type { Benefit } from './benefit.ts';
import { type BenefitProblem, benefitProblem } from './benefitProblem.ts';
import type { BusinessDay } from './businessDay.ts';
import { addDays } from './calendar.ts';
import type { CouponKind } from './coupon.ts';
import { isWholeFrom } from './wholeNumber.ts';

/** Who brings a friend, and what for (R38). */
export interface ReferralRule {
  /** At which visit of the friend both are paid. */
  readonly paidAtVisit: 1 | 2;
  readonly inviter: Benefit;
  readonly friend: Benefit;
  /** A friend who has not come again by then brings nothing. */
  readonly pendingDays: number;
  /** As many friends as one customer is paid for in a calendar year. */
  readonly perYearMax: number;
}

const PENDING_DAYS_MAX = 366;
const REFERRALS_PER_YEAR_MAX = 100;

export interface ReferralProblem {
  readonly field: 'paidAtVisit' | 'inviter' | 'friend' | 'pendingDays' | 'perYearMax';
  /** Where a benefit cannot be given. */
  readonly problem?: BenefitProblem;
}

/** `undefined`: a shop with these kinds of coupons can promise it. */
export function referralProblem(
  rule: ReferralRule,
  kinds: readonly CouponKind[],
): ReferralProblem | undefined {
  if (!isWholeFrom(1, rule.paidAtVisit, 2)) return { field: 'paidAtVisit' };
  for (const field of ['inviter', 'friend'] as const) {
    const problem = benefitProblem(rule[field], kinds);
    if (problem !== undefined) return { field, problem };
  }
  if (!isWholeFrom(1, rule.pendingDays, PENDING_DAYS_MAX)) return { field: 'pendingDays' };
  const isPerYear = isWholeFrom(1, rule.perYearMax, REFERRALS_PER_YEAR_MAX);
  return isPerYear ? undefined : { field: 'perYearMax' };
}

/** The last day on which a friend who was invited on this one still brings something. */
export const lastPendingDay = (
  invitedOn: BusinessDay,
  { pendingDays }: ReferralRule,
): BusinessDay => addDays(invitedOn, pendingDays);
