import type { CouponKindId } from './ids.ts';

export const TIER_COLORS = ['bronze', 'silver', 'gold', 'platinum', 'ink'] as const;
export type TierColor = (typeof TIER_COLORS)[number];

/** One step of the ladder, such as Silver. */
export interface TierLevel {
  readonly id: string;
  readonly name: string;
  readonly color: TierColor;
  /** Visits, won or points within the window; 0 for the first level and rising after it. */
  readonly threshold: number;
  /** Added to the point rate, in basis points. */
  readonly extraRateBp: number;
  /** Replaces the kind of the birthday's coupon for this level. */
  readonly birthdayKindId?: CouponKindId;
  /** In the shop's own words, such as "사이즈 업". */
  readonly perk: string;
}

/** How customers rise and fall (R30–R33). */
export interface TierRule {
  readonly basis: 'visits' | 'won' | 'points';
  readonly window: 'rolling12Months' | 'calendarYear' | 'lifetime';
  /** Somebody who falls below keeps the level for so many days. */
  readonly graceDays: number;
  readonly downgrade: 'never' | 'oneDown' | 'toBasis';
  /** Lowest first; at least two. */
  readonly levels: readonly TierLevel[];
}
