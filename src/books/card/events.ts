import type { BasketLine } from '#domain/basket.ts';
import type { Because } from '#domain/benefit.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import type { EarnReason } from '#domain/earn.ts';
import type { EntryId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import type { Points } from '#domain/points.ts';
import type { OverrideReason, RedeemCheck } from '#domain/safeguards.ts';
import type { Stamps } from '#domain/stamps.ts';
import type { Won } from '#domain/won.ts';
import { COUPON_EVENT_TYPES, type CouponEvent } from './couponState.ts';
import { EXPIRY_EVENT_TYPES, type ExpiryEvent } from './expiryState.ts';
import { MISSION_EVENT_TYPES, type MissionEvent } from './missionState.ts';
import type { Clawback } from './refundState.ts';
import { HOLD_EVENT_TYPES, type HoldEvent } from './safeguardHold.ts';
import { TIER_EVENT_TYPES, type TierEvent } from './tierState.ts';

/** Why a manager took something back later (korea.md §12.5). */
export const REVERSAL_REASONS = ['WrongNumber', 'WrongCount', 'Duplicate', 'Other'] as const;

export type ReversalReason = (typeof REVERSAL_REASONS)[number];

/** What was bought, as far as staff said it. */
export interface Bought {
  /** It stood on a wrong number before: that entry is taken back in the same tap. */
  readonly movedFrom?: EntryId;
  readonly amount?: Won;
  readonly basket?: readonly BasketLine[];
  /** Brought their own cup, as staff saw it. */
  readonly ownCup?: true;
  /** Beyond a limit of the shop; a manager said why (R47). */
  readonly override?: OverrideReason;
}

interface StampLot {
  /** It stood on a wrong number before: that entry is taken back in the same tap. */
  readonly movedFrom?: EntryId;
  readonly stamps: Stamps;
  readonly expiresAt: Instant | null;
  /** Not earned by a visit: stamps of a paper card, moved over. */
  readonly origin?: 'PaperCard';
  /** Beyond a limit of the shop; a manager said why (R47). */
  readonly override?: OverrideReason;
  /** Not earned by a visit: given by this rule. */
  readonly because?: Because;
  /** Why so many (R18); missing where staff said the number and no rule changed it. */
  readonly reasons?: readonly EarnReason[];
}

interface PointLot {
  /** It stood on a wrong number before: that entry is taken back in the same tap. */
  readonly movedFrom?: EntryId;
  readonly points: Points;
  readonly expiresAt: Instant | null;
  readonly because?: Because;
  readonly reasons?: readonly EarnReason[];
  /** Of which amount they were earned; what was paid with points is not in it (R14). */
  readonly basis?: Won;
}

/** What a reversal says besides what it takes back. */
export interface Explained {
  /** Where somebody had to explain it. */
  readonly reason?: ReversalReason;
  /** The business day of what it takes back, so that figures of days can be net. */
  readonly ofDay?: BusinessDay;
}

interface Returned extends Explained {
  /** What expired since it was spent is good until then (R12); the rest keeps its own expiry. */
  readonly graceUntil?: Instant;
}

export type CardEvent =
  | StampAndPointEvent
  | ExpiryEvent
  | TierEvent
  | CouponEvent
  | MissionEvent
  | HoldEvent;

/** The core of a card; tiers, coupons and missions have events of their own. */
type StampAndPointEvent =
  | ({ readonly type: 'VisitRecorded' } & Bought)
  | ({ readonly type: 'StampsGranted' } & StampLot)
  | ({ readonly type: 'PointsGranted' } & PointLot)
  | {
      readonly type: 'RewardRedeemed';
      readonly rewardId: string;
      readonly stamps: Stamps;
      /** How it was confirmed; by a staff PIN where it does not say. */
      readonly check?: RedeemCheck;
      /** What it is worth, as the owner had said by then. */
      readonly worth?: Won;
    }
  | { readonly type: 'PointsSpent'; readonly points: Points }
  /** Carries what it takes back, because totals are folded without looking the visit up. */
  | ({ readonly type: 'VisitReversed' } & Bought & Explained)
  | ({ readonly type: 'StampGrantReversed' } & StampLot & Explained)
  | ({ readonly type: 'PointGrantReversed' } & PointLot & Explained)
  | ({
      readonly type: 'RedemptionReversed';
      readonly rewardId: string;
      readonly stamps: Stamps;
    } & Returned)
  | ({ readonly type: 'PointSpendReversed'; readonly points: Points } & Returned)
  /** A part of a visit was refunded (R11). */
  | ({ readonly type: 'PointsClawedBack' } & Clawback)
  | ({ readonly type: 'ClawbackReversed' } & Clawback & Explained);

export const CARD_EVENT_TYPES = [
  'VisitRecorded',
  'StampsGranted',
  'PointsGranted',
  'RewardRedeemed',
  'PointsSpent',
  'VisitReversed',
  'StampGrantReversed',
  'PointGrantReversed',
  'RedemptionReversed',
  'PointSpendReversed',
  'PointsClawedBack',
  'ClawbackReversed',
  ...EXPIRY_EVENT_TYPES,
  ...TIER_EVENT_TYPES,
  ...COUPON_EVENT_TYPES,
  ...MISSION_EVENT_TYPES,
  ...HOLD_EVENT_TYPES,
] as const satisfies readonly CardEvent['type'][];
