import type { CouponKindId } from '#domain/ids.ts';
import type { Projection } from '#ledger/projection.ts';
import { CARD_EVENT_TYPES, type CardEvent } from './events.ts';

/** How many of each kind all customers together got, less those taken back or cancelled. */
export type CouponStock = Readonly<Record<CouponKindId, number>>;

/**
 * Counts coupons over all cards, so that a decision sees within its own transaction how many are
 * left. It is folded from the cards' own entries: what is taken back is in stock again by itself.
 */
export const couponStock: Projection<CouponStock> = {
  name: 'couponStock',
  empty: {},
  keyOf: ({ book }) => (book === 'card' ? 'shop' : undefined),
  fold: (stock, { event }) => (isCardEvent(event) ? countedIn(stock, event) : stock),
};

/** As it was found; nothing before the first entry of any card. */
export const stockFrom = (rollUp: unknown): CouponStock =>
  (rollUp as CouponStock | undefined) ?? {};

function countedIn(stock: CouponStock, event: CardEvent): CouponStock {
  switch (event.type) {
    case 'CouponIssued':
      return counted(stock, event.kindId, 1);
    case 'CouponIssueReversed':
      return counted(stock, event.kindId, -1);
    case 'CouponCancelled':
      return counted(stock, event.coupon.kindId, -1);
    case 'CouponCancelReversed':
      return counted(stock, event.coupon.kindId, 1);
    default:
      return stock;
  }
}

const counted = (stock: CouponStock, kindId: CouponKindId, by: 1 | -1): CouponStock => ({
  ...stock,
  [kindId]: (stock[kindId] ?? 0) + by,
});

const isCardEvent = (event: { readonly type: string }): event is CardEvent =>
  CARD_EVENT_TYPES.some((type) => type === event.type);
