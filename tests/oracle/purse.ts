import type { BasketLine } from '#domain/basket.ts';
import type { CouponKind } from '#domain/coupon.ts';
import { daysLater, weekdayOf } from './almanac.ts';

/** One coupon as it lies in a customer's purse. */
export interface Slip {
  readonly kind: CouponKind;
  readonly why: string;
  readonly issuedOn: string;
  readonly from: string;
  until: string | null;
  state: 'open' | 'used' | 'over' | 'cancelled' | 'taken back';
}

/** Coupons in the order they came; the first is number 1. */
export type Purse = Slip[];

/** So many of a kind count against a limit: used and over ones as well. */
export const countOf = (purse: Purse, kindId: string): number =>
  purse.filter(
    ({ kind, state }) => kind.id === kindId && state !== 'cancelled' && state !== 'taken back',
  ).length;

/** Why no such coupon may be given now; `ok` where it may. */
export function mayGive(
  kind: CouponKind | undefined,
  purse: Purse,
  purses: readonly Purse[],
): string {
  return kind?.isOffered ? roomFor(kind, purse, purses) : 'NoSuchCouponKind';
}

/** Whether this customer and the shop have one left: `ok`, or which of them has not. */
export function roomFor(
  { id, perCustomerMax, stockMax }: CouponKind,
  purse: Purse,
  purses: readonly Purse[],
): string {
  if (perCustomerMax !== null && countOf(purse, id) >= perCustomerMax) return 'CouponsPerCustomer';
  const all = purses.reduce((sum, each) => sum + countOf(each, id), 0);
  return stockMax !== null && all >= stockMax ? 'CouponsGone' : 'ok';
}

export function newSlip(kind: CouponKind, why: string, day: string): Slip {
  const from = daysLater(day, kind.startsAfterDays);
  const until = kind.validDays === null ? null : daysLater(from, kind.validDays - 1);
  return { kind, why, issuedOn: day, from, until, state: 'open' };
}

/** Writes off what is over by this day; says whether there was any. */
export function writeOff(purse: Purse, day: string): boolean {
  const over = purse.filter(
    ({ state, until }) => state === 'open' && until !== null && until < day,
  );
  for (const slip of over) slip.state = 'over';
  return over.length > 0;
}

interface Purchase {
  readonly amount?: number | undefined;
  readonly basket?: readonly BasketLine[] | undefined;
}

/** Why this coupon cannot be used for this now; `ok` where it can. */
export function mayUse(slip: Slip | undefined, purchase: Purchase, day: string): string {
  if (slip?.state === 'used') return 'CouponAlreadyUsed';
  if (slip?.state === 'over') return 'CouponOver';
  if (slip?.state !== 'open') return 'NoSuchCoupon';
  return onWrongDay(slip, day) ?? forWrongThings(slip.kind, purchase) ?? 'ok';
}

function onWrongDay({ from, until, kind }: Slip, day: string): string | undefined {
  if (day < from) return 'CouponNotYet';
  if (until !== null && until < day) return 'CouponOver';
  const isOtherDay = kind.weekdays.length > 0 && !kind.weekdays.includes(weekdayOf(day));
  return isOtherDay ? 'CouponOtherDays' : undefined;
}

function forWrongThings(
  { benefit, amountMin }: CouponKind,
  { amount, basket = [] }: Purchase,
): string | undefined {
  if (amountMin > 0 && amount === undefined) return 'CouponNeedsAmount';
  if (amount !== undefined && amount < amountMin) return 'CouponAmountTooSmall';
  if (benefit.type !== 'freeItem' || basket.length === 0) return undefined;
  const isForIt = ({ itemId }: BasketLine) =>
    benefit.itemIds.length === 0 || benefit.itemIds.includes(itemId);
  return basket.some(isForIt) ? undefined : 'NoItemForCoupon';
}

/** In the purse again; what is over meanwhile has a week. */
export function giveAgain(slip: Slip, day: string): void {
  slip.state = 'open';
  if (slip.until !== null && slip.until < day) slip.until = daysLater(day, 7);
}
