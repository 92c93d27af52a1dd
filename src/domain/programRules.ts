import type { BonusRule } from './bonus.ts';
import type { CouponKind } from './coupon.ts';
import type { ExpiryRule } from './expiry.ts';
import type { Mission } from './mission.ts';
import { noOccasions, type OccasionRules } from './occasion.ts';
import type { PointRule } from './pointRule.ts';
import type { ReferralRule } from './referral.ts';
import { SAFEGUARDS_DEFAULT, type Safeguards } from './safeguards.ts';
import type { TierRule } from './tier.ts';

/** Everything a shop may play by besides stamps and their price list. Each part is one decision of the owner. */
export interface ProgramRules {
  /** `null`: this shop has no points. */
  readonly points: PointRule | null;
  readonly stampExpiry: ExpiryRule;
  readonly tiers: TierRule | null;
  readonly couponKinds: readonly CouponKind[];
  readonly occasions: OccasionRules;
  readonly referral: ReferralRule | null;
  readonly missions: readonly Mission[];
  readonly bonuses: readonly BonusRule[];
  readonly safeguards: Safeguards;
  /** What takes something away is announced so many days before (P-03). */
  readonly noticeDays: number;
}

/** One of those decisions, as it is written down. */
export type RulesPart = {
  [Part in keyof ProgramRules]: { readonly part: Part; readonly value: ProgramRules[Part] };
}[keyof ProgramRules];

/** P-03: thirty days, unless the shop promises more. */
const NOTICE_DAYS_DEFAULT = 30;
export const NOTICE_DAYS = [NOTICE_DAYS_DEFAULT, 60, 90] as const;

/** A shop that has never decided anything of it: stamps for visits, and no more. */
export const plainRules: ProgramRules = {
  points: null,
  stampExpiry: { type: 'never' },
  tiers: null,
  couponKinds: [],
  occasions: noOccasions,
  referral: null,
  missions: [],
  bonuses: [],
  safeguards: SAFEGUARDS_DEFAULT,
  noticeDays: NOTICE_DAYS_DEFAULT,
};
