import type { CouponKindId, MenuItemId } from './ids.ts';
import type { Won } from './won.ts';

export type CouponBenefit =
  /** One piece of one of these; of anything where none is named. The dearest counts (R24). */
  | { readonly type: 'freeItem'; readonly itemIds: readonly MenuItemId[] }
  | { readonly type: 'amountOff'; readonly amount: Won }
  | { readonly type: 'percentOff'; readonly percent: number; readonly amountMax: Won }
  | { readonly type: 'text'; readonly text: string };

/** How coupons of a kind come to customers. Other rules may give them as well. */
export type CouponIssue =
  | { readonly type: 'byHand' }
  /** At every so-many-th visit of a customer. */
  | { readonly type: 'everyVisits'; readonly visits: number }
  /** Drawn at each visit: one in so many wins, while there is stock. */
  | { readonly type: 'instantWin'; readonly oneIn: number };

/** What a shop's coupon says. */
export interface CouponKind {
  readonly id: CouponKindId;
  readonly name: string;
  readonly benefit: CouponBenefit;
  readonly issue: CouponIssue;
  /** Good for purchases from this amount on. */
  readonly amountMin: Won;
  /** First good so many days after its issue (R36); 0 is at once. */
  readonly startsAfterDays: number;
  /** Good for so many days then, the last one included; `null` has no end. */
  readonly validDays: number | null;
  /** 1 is Monday, 7 is Sunday; empty is every day. */
  readonly weekdays: readonly number[];
  readonly perCustomerMax: number | null;
  readonly stockMax: number | null;
  /** Only kinds that are offered are issued; what was issued stays good. */
  readonly isOffered: boolean;
}
