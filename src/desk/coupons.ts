import type { CouponCommand } from '#books/card/couponDecisions.ts';
import type { CouponKindId, CustomerId } from '#domain/ids.ts';
import { confirmRegisteredSlip } from './checkIn.ts';
import type { CounterSlip } from './command.ts';

/** A coupon from somebody's hand. */
export const issueCouponSlips = (
  customerId: CustomerId,
  kindId: CouponKindId,
): readonly CounterSlip[] => [
  confirmRegisteredSlip(customerId),
  couponSlip(customerId, { type: 'IssueCoupon', kindId }),
];

/** Which coupon, and what is bought with it as far as staff say it. */
export type CouponUse = Omit<CouponCommand & { readonly type: 'UseCoupon' }, 'type'>;

/** A coupon leaves the customer's hands, confirmed in the same tap as its worth asks for. */
export const useCouponSlips = (
  customerId: CustomerId,
  use: CouponUse,
  confirmations: readonly CounterSlip[],
): readonly CounterSlip[] => [
  confirmRegisteredSlip(customerId),
  ...confirmations,
  couponSlip(customerId, { type: 'UseCoupon', ...use }),
];

export const cancelCouponSlip = (
  customerId: CustomerId,
  { couponId, cancelledFor }: Omit<CouponCommand & { readonly type: 'CancelCoupon' }, 'type'>,
): CounterSlip => couponSlip(customerId, { type: 'CancelCoupon', couponId, cancelledFor });

/** The nightly sweep; a card where nothing is over refuses it, which is no news. */
export const expireCouponsSlip = (customerId: CustomerId): CounterSlip =>
  couponSlip(customerId, { type: 'ExpireCoupons' });

const couponSlip = (subject: CustomerId, command: CouponCommand): CounterSlip => ({
  book: 'card',
  subject,
  command,
});
