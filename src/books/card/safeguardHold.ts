import type { BusinessDay } from '#domain/businessDay.ts';
import type { CommandId, CouponId, CustomerId, EntryId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import type { Lot } from '#domain/lots.ts';
import type { Counted } from '#domain/tierStanding.ts';
import type { Coupon } from './couponState.ts';
import type { OccasionState } from './occasionState.ts';

/** A card that is kept as it is: nothing is earned, used or taken back on it. */
export type Hold =
  /** Its number has a new owner, who is somebody else (N-06, R52). */
  | { readonly type: 'Frozen'; readonly entryId: EntryId }
  /** Two cards were one person's: what is on this one is on that one now (R51). */
  | { readonly type: 'MergedAway'; readonly entryId: EntryId; readonly into: CustomerId };

/** A visit of the other card that this one remembers as well. */
export interface HeldVisit {
  readonly entryId: EntryId;
  readonly at: Instant;
  readonly businessDay: BusinessDay;
}

/** One day of the other card; sums, whatever they count. */
export type HeldDay = { readonly businessDay: BusinessDay } & Readonly<
  Record<string, number | string>
>;

/** All that moves from card to card when two are merged, and moves back. */
export interface Holdings {
  readonly stamps: readonly Lot[];
  readonly stampDeficit: number;
  readonly points: readonly Lot[];
  readonly pointDeficit: number;
  readonly visits: number;
  readonly firstVisitOn: BusinessDay | null;
  readonly recentVisits: readonly HeldVisit[];
  readonly days: readonly HeldDay[];
  /** Those not used yet. */
  readonly coupons: readonly Coupon[];
  /** What was given once, or once a year, is not given again. */
  readonly occasions: OccasionState;
  /** Everything that ever counted for a level; missing where nobody asked. */
  readonly lifetime?: Counted;
}

/** Each is a fact of two people's cards, beside what was earned on them. */
export type HoldEvent =
  | { readonly type: 'CardFrozen' }
  | { readonly type: 'CardFreezeReversed' }
  | { readonly type: 'CardMergedAway'; readonly into: CustomerId }
  | {
      readonly type: 'CardMergedAwayReversed';
      readonly into: CustomerId;
      /** Coupons that were used, cancelled or swept over there: they do not come back. */
      readonly gone: readonly CouponId[];
    }
  | ({
      readonly type: 'CardMergedIn';
      readonly from: CustomerId;
      /** Before: an un-merge that changed nothing else gives it back. */
      readonly hadFirstVisitOn: BusinessDay | null;
    } & Holdings)
  | ({
      readonly type: 'CardMergedInReversed';
      readonly from: CustomerId;
      readonly hadFirstVisitOn: BusinessDay | null;
    } & Holdings);

export const HOLD_EVENT_TYPES = [
  'CardFrozen',
  'CardFreezeReversed',
  'CardMergedAway',
  'CardMergedAwayReversed',
  'CardMergedIn',
  'CardMergedInReversed',
] as const satisfies readonly HoldEvent['type'][];

export type HoldCommand =
  | { readonly type: 'FreezeCard' }
  | { readonly type: 'ThawCard' }
  /** `holdings` as they were read: if they have changed since, nothing is merged. */
  | { readonly type: 'MergeAway'; readonly into: CustomerId; readonly holdings: Holdings }
  | { readonly type: 'MergeIn'; readonly from: CustomerId; readonly holdings: Holdings }
  /** `gone` as it was read: coupons that are no longer in hand over there. */
  | { readonly type: 'UnmergeAway'; readonly gone: readonly CouponId[] }
  /** `tapId`: the tap of the merge. */
  | {
      readonly type: 'UnmergeIn';
      readonly from: CustomerId;
      readonly tapId: CommandId;
      readonly gone: readonly CouponId[];
    };

export type HoldRefusal =
  | { readonly type: 'CardOnHold'; readonly into: CustomerId | null }
  /** Somebody else wrote on the card meanwhile. */
  | { readonly type: 'CardChanged' }
  | { readonly type: 'NotMerged' };
