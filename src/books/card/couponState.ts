import type { Because } from '#domain/benefit.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import type { CouponId, CouponKindId } from '#domain/ids.ts';
import type { Entry } from '#ledger/entry.ts';
import type { CardEvent } from './events.ts';

/** One coupon in a customer's hands. */
export interface Coupon {
  readonly couponId: CouponId;
  readonly kindId: CouponKindId;
  /** What is scanned or typed; unique in the shop. */
  readonly code: string;
  readonly because: Because;
  readonly issuedOn: BusinessDay;
  readonly validFrom: BusinessDay;
  /** The last day; `null` has no end. */
  readonly validUntil: BusinessDay | null;
}

export interface CouponState {
  /** Not used, not cancelled and not swept: some may have expired since. */
  readonly open: readonly Coupon[];
  /** Used ones of late, so that a use can be taken back. */
  readonly used: readonly Coupon[];
  /** How many of each kind this customer ever got, less cancelled ones. */
  readonly issuedByKind: Readonly<Record<CouponKindId, number>>;
}

export type CouponEvent =
  | ({ readonly type: 'CouponIssued' } & Omit<Coupon, 'issuedOn'>)
  | {
      readonly type: 'CouponIssueReversed';
      readonly couponId: CouponId;
      readonly kindId: CouponKindId;
      readonly code: string;
    };

export const COUPON_EVENT_TYPES = [
  'CouponIssued',
  'CouponIssueReversed',
] as const satisfies readonly CouponEvent['type'][];

export const noCoupons: CouponState = { open: [], used: [], issuedByKind: {} };

export function evolveCoupons(coupons: CouponState, _entry: Entry<CardEvent>): CouponState {
  return coupons;
}
