import type { CouponBenefit, CouponIssue, CouponKind } from '#domain/coupon.ts';
import { isLessAtMost, isNarrower } from './takesBenefit.ts';

/** Coupons that are out stay what they were; this is about those still to come. */
export const takesCouponKind = (before: CouponKind, after: CouponKind): boolean =>
  !after.isOffered ||
  takesWorth(before.benefit, after.benefit) ||
  takesChance(before.issue, after.issue) ||
  after.amountMin > before.amountMin ||
  after.startsAfterDays > before.startsAfterDays ||
  isLessAtMost(before.validDays, after.validDays) ||
  isNarrower(before.weekdays, after.weekdays) ||
  isLessAtMost(before.perCustomerMax, after.perCustomerMax) ||
  isLessAtMost(before.stockMax, after.stockMax);

function takesWorth(before: CouponBenefit, after: CouponBenefit): boolean {
  if (before.type === 'freeItem' && after.type === 'freeItem') {
    return isNarrower(before.itemIds, after.itemIds);
  }
  if (before.type === 'amountOff' && after.type === 'amountOff') {
    return after.amount < before.amount;
  }
  if (before.type === 'percentOff' && after.type === 'percentOff') {
    return after.percent < before.percent || after.amountMax < before.amountMax;
  }
  if (before.type === 'text' && after.type === 'text') return after.text !== before.text;
  return true;
}

function takesChance(before: CouponIssue, after: CouponIssue): boolean {
  if (before.type === 'everyVisits') {
    return after.type !== 'everyVisits' || after.visits > before.visits;
  }
  if (before.type === 'instantWin') {
    return after.type !== 'instantWin' || after.oneIn > before.oneIn;
  }
  return false;
}
