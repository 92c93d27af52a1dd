import type { Instant } from '#domain/instant.ts';
import type { Points } from '#domain/points.ts';
import type { Stamps } from '#domain/stamps.ts';
import type { Won } from '#domain/won.ts';

export type CardEvent =
  | { readonly type: 'VisitRecorded'; readonly amount?: Won; readonly item?: string }
  | { readonly type: 'StampsGranted'; readonly stamps: Stamps; readonly expiresAt: Instant | null }
  | { readonly type: 'PointsGranted'; readonly points: Points; readonly expiresAt: Instant | null }
  | { readonly type: 'RewardRedeemed'; readonly rewardId: string; readonly stamps: Stamps }
  | { readonly type: 'PointsSpent'; readonly points: Points }
  /** Carries what it takes back, because totals are folded without looking the visit up. */
  | { readonly type: 'VisitReversed'; readonly amount?: Won; readonly item?: string }
  | {
      readonly type: 'StampGrantReversed';
      readonly stamps: Stamps;
      readonly expiresAt: Instant | null;
    }
  | {
      readonly type: 'PointGrantReversed';
      readonly points: Points;
      readonly expiresAt: Instant | null;
    }
  | { readonly type: 'RedemptionReversed'; readonly rewardId: string; readonly stamps: Stamps }
  | { readonly type: 'PointSpendReversed'; readonly points: Points };

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
] as const satisfies readonly CardEvent['type'][];
