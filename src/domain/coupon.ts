import { unreachable } from './assert.ts';
import type { BasketLine } from './basket.ts';
import type { BusinessDay } from './businessDay.ts';
import { addDays } from './calendar.ts';
import type { CouponKindId, MenuItemId } from './ids.ts';
import { type Won, won } from './won.ts';

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

/** What a coupon in somebody's hands promises: as its kind said it then, whatever it says later. */
export type CouponTerms = Pick<CouponKind, 'name' | 'benefit' | 'amountMin' | 'weekdays'>;

export const termsOf = ({ name, benefit, amountMin, weekdays }: CouponKind): CouponTerms => ({
  name,
  benefit,
  amountMin,
  weekdays,
});

/** The first and the last business day of a coupon that is issued on this one (R36). */
export function validityOf(kind: CouponKind, issuedOn: BusinessDay) {
  const validFrom = addDays(issuedOn, kind.startsAfterDays);
  const validUntil = kind.validDays === null ? null : addDays(validFrom, kind.validDays - 1);
  return { validFrom, validUntil };
}

/** A purchase, as far as staff said it. */
export interface CouponPurchase {
  readonly amount?: Won;
  readonly basket?: readonly BasketLine[];
}

/** What a coupon takes off; missing where nobody can say, such as a text in the shop's words. */
export interface CouponWorth {
  readonly worth?: Won;
  /** The piece that is free. */
  readonly itemId?: MenuItemId;
}

/**
 * What this coupon takes off this purchase, the same on every tablet: the dearest eligible piece
 * (R24), never more than was to be paid, a part of a won is not given. `null`: nothing of it is for
 * this coupon.
 */
export function worthOf(benefit: CouponBenefit, purchase: CouponPurchase): CouponWorth | null {
  const { amount, basket } = purchase;
  switch (benefit.type) {
    case 'freeItem': {
      if (basket === undefined || basket.length === 0) return {};
      const dearest = dearestOf(basket, benefit.itemIds);
      return dearest === undefined ? null : { worth: dearest.price, itemId: dearest.itemId };
    }
    case 'amountOff':
      return { worth: won(Math.min(benefit.amount, amount ?? benefit.amount)) };
    case 'percentOff':
      if (amount === undefined) return {};
      return {
        worth: won(Math.min(Math.floor((amount * benefit.percent) / 100), benefit.amountMax)),
      };
    case 'text':
      return {};
    default:
      return unreachable(benefit);
  }
}

/** Of two that cost the same, the one with the lower id: every tablet takes the same. */
const dearestOf = (
  basket: readonly BasketLine[],
  itemIds: readonly MenuItemId[],
): BasketLine | undefined =>
  basket
    .filter(({ itemId, count }) => count > 0 && (itemIds.length === 0 || itemIds.includes(itemId)))
    .toSorted((a, b) => b.price - a.price || (a.itemId < b.itemId ? -1 : 1))[0];
