import type { BasketLine } from '#domain/basket.ts';
import type { Instant } from '#domain/instant.ts';
import type { Points } from '#domain/points.ts';
import type { Stamps } from '#domain/stamps.ts';
import type { Won } from '#domain/won.ts';

/** Why a manager took something back later (korea.md §12.5). */
export const REVERSAL_REASONS = ['WrongNumber', 'WrongCount', 'Duplicate', 'Other'] as const;

export type ReversalReason = (typeof REVERSAL_REASONS)[number];

/** What was bought, as far as staff said it. */
interface Bought {
  readonly amount?: Won;
  readonly basket?: readonly BasketLine[];
}

interface StampLot {
  readonly stamps: Stamps;
  readonly expiresAt: Instant | null;
  /** Not earned by a visit: stamps of a paper card, moved over. */
  readonly origin?: 'PaperCard';
}

interface PointLot {
  readonly points: Points;
  readonly expiresAt: Instant | null;
}

/** Of a reversal that somebody had to explain. */
interface Explained {
  readonly reason?: ReversalReason;
}

export type CardEvent =
  | ({ readonly type: 'VisitRecorded' } & Bought)
  | ({ readonly type: 'StampsGranted' } & StampLot)
  | ({ readonly type: 'PointsGranted' } & PointLot)
  | { readonly type: 'RewardRedeemed'; readonly rewardId: string; readonly stamps: Stamps }
  | { readonly type: 'PointsSpent'; readonly points: Points }
  /** Carries what it takes back, because totals are folded without looking the visit up. */
  | ({ readonly type: 'VisitReversed' } & Bought & Explained)
  | ({ readonly type: 'StampGrantReversed' } & StampLot & Explained)
  | ({ readonly type: 'PointGrantReversed' } & PointLot & Explained)
  | ({
      readonly type: 'RedemptionReversed';
      readonly rewardId: string;
      readonly stamps: Stamps;
    } & Explained)
  | ({ readonly type: 'PointSpendReversed'; readonly points: Points } & Explained);

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
