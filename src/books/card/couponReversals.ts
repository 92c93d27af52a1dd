import type { BusinessDay } from '#domain/businessDay.ts';
import { addDays } from '#domain/calendar.ts';
import { GRACE_DAYS } from '#domain/expiry.ts';
import type { Context, Decided } from '#ledger/book.ts';
import type { Entry } from '#ledger/entry.ts';
import type { Card } from './card.ts';
import { hasRoom } from './couponIssue.ts';
import type { Coupon } from './couponState.ts';
import type { CardEvent } from './events.ts';

/**
 * What taking back a tap does to its coupons. One that is in the customer's hands goes. One that
 * was used meanwhile stays used: the cake is eaten, only the stamps go. One that was cancelled comes
 * back only while there is room for it.
 */
export function couponReversalsOf(
  entry: Entry,
  card: Card,
  context: Context,
): readonly Decided<CardEvent>[] {
  const { id: reverses } = entry;
  const event = entry.event as CardEvent;
  switch (event.type) {
    case 'CouponIssued': {
      const { couponId, kindId, code, because } = event;
      if (!card.coupons.open.some((coupon) => coupon.couponId === couponId)) return [];
      const reversal = { type: 'CouponIssueReversed', couponId, kindId, code, because } as const;
      return [{ event: reversal, reverses }];
    }
    case 'CouponUsed': {
      const coupon = goodAgain(event.coupon, context.businessDay);
      return [{ event: { ...event, type: 'CouponUseReversed', coupon }, reverses }];
    }
    case 'CouponCancelled': {
      if (!hasRoom(event.coupon.kindId, card, context)) return [];
      const coupon = goodAgain(event.coupon, context.businessDay);
      return [{ event: { type: 'CouponCancelReversed', coupon }, reverses }];
    }
    default:
      return [];
  }
}

/** Its days are the same as before; over meanwhile, it has a week of grace (R12). */
function goodAgain(coupon: Coupon, today: BusinessDay): Coupon {
  const { validUntil } = coupon;
  const isPast = validUntil !== null && validUntil < today;
  return isPast ? { ...coupon, validUntil: addDays(today, GRACE_DAYS) } : coupon;
}
