import type { Coupon } from '#books/card/couponState.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import type { CouponKind } from '#domain/coupon.ts';
import type { CouponId, CouponKindId } from '#domain/ids.ts';
import { won } from '#domain/won.ts';

/** A free drink that staff give by hand, good for a week. */
export const freeDrink: CouponKind = {
  id: 'drink' as CouponKindId,
  name: '음료 한 잔',
  benefit: { type: 'freeItem', itemIds: [] },
  issue: { type: 'byHand' },
  amountMin: won(0),
  startsAfterDays: 0,
  validDays: 7,
  weekdays: [],
  perCustomerMax: null,
  stockMax: null,
  isOffered: true,
};

/** At every third visit. */
export const thirdVisitCake: CouponKind = {
  ...freeDrink,
  id: 'cake' as CouponKindId,
  name: '케이크 한 조각',
  issue: { type: 'everyVisits', visits: 3 },
};

/** One in two wins, while there are five. */
export const luckyCookie: CouponKind = {
  ...freeDrink,
  id: 'cookie' as CouponKindId,
  name: '행운의 쿠키',
  issue: { type: 'instantWin', oneIn: 2 },
  stockMax: 5,
};

const { name, benefit, amountMin, weekdays } = freeDrink;

/** What Minji holds, given on Sunday and good until Saturday. */
export const minjisDrink: Coupon = {
  couponId: 'minji’s drink' as CouponId,
  kindId: freeDrink.id,
  code: 'ABCDEF0X',
  because: { type: 'ByHand' },
  issuedOn: '2026-11-22' as BusinessDay,
  validFrom: '2026-11-22' as BusinessDay,
  validUntil: '2026-11-28' as BusinessDay,
  terms: { name, benefit, amountMin, weekdays },
};
