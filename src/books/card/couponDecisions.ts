import type { BasketLine } from '#domain/basket.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import { weekdayOf } from '#domain/calendar.ts';
import { worthOf } from '#domain/coupon.ts';
import type { CouponId, CouponKindId } from '#domain/ids.ts';
import { fail, ok } from '#domain/result.ts';
import { type Won, won } from '#domain/won.ts';
import type { Context, Decided } from '#ledger/book.ts';
import { isManager } from '#ledger/entry.ts';
import type { Card } from './card.ts';
import { findIssuable, type IssueRefusal, issueEvent } from './couponIssue.ts';
import { type Coupon, type CouponCancelReason, isOver } from './couponState.ts';
import type { Deciders, Decision } from './decision.ts';
import type { CardEvent } from './events.ts';

export type CouponCommand =
  /** From somebody's hand; of a kind that a rule gives, only from a manager's. */
  | { readonly type: 'IssueCoupon'; readonly kindId: CouponKindId }
  | {
      readonly type: 'UseCoupon';
      readonly couponId: CouponId;
      readonly amount?: Won;
      readonly basket?: readonly BasketLine[];
    }
  | {
      readonly type: 'CancelCoupon';
      readonly couponId: CouponId;
      readonly cancelledFor: CouponCancelReason;
    }
  /** Writes down what is over; it was over before (R5b). */
  | { readonly type: 'ExpireCoupons' };

export type CouponRefusal =
  | IssueRefusal
  | { readonly type: 'NoSuchCoupon' }
  | { readonly type: 'CouponAlreadyUsed'; readonly usedOn: BusinessDay }
  | { readonly type: 'CouponNotYet'; readonly validFrom: BusinessDay }
  | { readonly type: 'CouponOver'; readonly validUntil: BusinessDay }
  /** 1 is Monday, 7 is Sunday. */
  | { readonly type: 'CouponOtherDays'; readonly weekdays: readonly number[] }
  | { readonly type: 'CouponNeedsAmount'; readonly amountMin: Won }
  | { readonly type: 'CouponAmountTooSmall'; readonly amountMin: Won; readonly amountMissing: Won }
  | { readonly type: 'NoItemForCoupon' }
  | { readonly type: 'NoCouponExpired' };

export const couponDeciders = {
  IssueCoupon: ({ kindId }, card, context) => issueByHand(kindId, card, context),
  UseCoupon: (command, card, context) => {
    const coupon = card.coupons.open.find(({ couponId }) => couponId === command.couponId);
    if (coupon === undefined) return notInHand(command.couponId, card);
    return spent(coupon, command, context);
  },
  CancelCoupon: ({ couponId, cancelledFor }, card, context) => {
    if (!isManager(context.actor)) return fail({ type: 'ManagersOnly' });
    const coupon = card.coupons.open.find((each) => each.couponId === couponId);
    // A used one stays in the ledger as used (R35).
    if (coupon === undefined) return notInHand(couponId, card);
    return ok([{ event: { type: 'CouponCancelled', coupon, cancelledFor } }]);
  },
  ExpireCoupons: (_command, card, context) => {
    const expired = expiredCoupons(card, context);
    return expired.length === 0 ? fail({ type: 'NoCouponExpired' }) : ok(expired);
  },
} satisfies Deciders<CouponCommand>;

/** One entry for each coupon whose last day is over and that nobody has written down yet (R5). */
export const expiredCoupons = (
  card: Card,
  { businessDay }: Context,
): readonly Decided<CardEvent>[] =>
  card.coupons.open
    .filter((coupon) => isOver(coupon, businessDay))
    .map(({ couponId, kindId }) => ({ event: { type: 'CouponExpired', couponId, kindId } }));

function issueByHand(kindId: CouponKindId, card: Card, context: Context): Decision {
  const kind = findIssuable(kindId, card, context);
  if (!kind.ok) return kind;
  const isForStaff = kind.value.issue.type === 'byHand' && context.actor.type === 'staff';
  if (!isForStaff && !isManager(context.actor)) return fail({ type: 'ManagersOnly' });
  return ok([issueEvent(kind.value, { type: 'ByHand' }, { card, context })]);
}

function spent(
  coupon: Coupon,
  { amount, basket }: CouponCommand & { readonly type: 'UseCoupon' },
  { businessDay }: Context,
): Decision {
  const { validFrom, validUntil, terms } = coupon;
  if (businessDay < validFrom) return fail({ type: 'CouponNotYet', validFrom });
  if (validUntil !== null && isOver(coupon, businessDay)) {
    return fail({ type: 'CouponOver', validUntil });
  }
  const { weekdays, amountMin, benefit } = terms;
  if (weekdays.length > 0 && !weekdays.includes(weekdayOf(businessDay))) {
    return fail({ type: 'CouponOtherDays', weekdays });
  }
  if (amountMin > 0 && amount === undefined) return fail({ type: 'CouponNeedsAmount', amountMin });
  if (amount !== undefined && amount < amountMin) {
    const amountMissing = won(amountMin - amount);
    return fail({ type: 'CouponAmountTooSmall', amountMin, amountMissing });
  }
  const purchase = { ...(amount !== undefined && { amount }), ...(basket && { basket }) };
  const worth = worthOf(benefit, purchase);
  if (worth === null) return fail({ type: 'NoItemForCoupon' });
  return ok([{ event: { type: 'CouponUsed', coupon, ...worth, ...purchase } }]);
}

/** Says what became of a coupon that is no longer there, as far as the card remembers. */
function notInHand(couponId: CouponId, { coupons }: Card): Decision {
  const used = coupons.used.find((each) => each.couponId === couponId);
  if (used) return fail({ type: 'CouponAlreadyUsed', usedOn: used.usedOn });
  const over = coupons.expired.find((each) => each.couponId === couponId);
  const validUntil = over?.validUntil ?? null;
  return validUntil === null
    ? fail({ type: 'NoSuchCoupon' })
    : fail({ type: 'CouponOver', validUntil });
}
