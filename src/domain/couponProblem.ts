import type { CouponBenefit, CouponIssue, CouponKind } from './coupon.ts';
import { isWholeFrom } from './wholeNumber.ts';

const COUPON_NAME_MAX = 16;
const COUPON_TEXT_MAX = 40;
const COUPON_KINDS_MAX = 20;
const COUPON_AMOUNT_MAX = 1_000_000;
const COUPON_DAYS_MAX = 3 * 366;
const COUPON_COUNT_MAX = 100_000;
const ONE_IN_MAX = 10_000;

/** What about a kind of coupon cannot stand, so that the form can say it at the field. */
export type CouponKindProblem =
  | 'name'
  | 'benefit'
  | 'issue'
  | 'amountMin'
  | 'startsAfterDays'
  | 'validDays'
  | 'weekdays'
  | 'perCustomerMax'
  | 'stockMax'
  | 'sameId'
  | 'tooMany';

/** `undefined`: a shop can promise it. */
export function couponKindProblem(kind: CouponKind): CouponKindProblem | undefined {
  const { name, weekdays, validDays, perCustomerMax, stockMax } = kind;
  if (!isText(name, COUPON_NAME_MAX)) return 'name';
  if (!isBenefit(kind.benefit)) return 'benefit';
  if (!isIssue(kind.issue)) return 'issue';
  if (!isWholeFrom(0, kind.amountMin, COUPON_AMOUNT_MAX)) return 'amountMin';
  if (!isWholeFrom(0, kind.startsAfterDays, COUPON_DAYS_MAX)) return 'startsAfterDays';
  if (validDays !== null && !isWholeFrom(1, validDays, COUPON_DAYS_MAX)) return 'validDays';
  if (!areWeekdays(weekdays)) return 'weekdays';
  if (!isLimit(perCustomerMax)) return 'perCustomerMax';
  // Who states odds must say how many prizes there are.
  const isEndlessPrize = kind.issue.type === 'instantWin' && stockMax === null;
  return isEndlessPrize || !isLimit(stockMax) ? 'stockMax' : undefined;
}

/** The same for all kinds of a shop together. */
export function couponKindsProblem(kinds: readonly CouponKind[]): CouponKindProblem | undefined {
  if (kinds.length > COUPON_KINDS_MAX) return 'tooMany';
  if (new Set(kinds.map(({ id }) => id)).size < kinds.length) return 'sameId';
  return kinds.map(couponKindProblem).find((problem) => problem !== undefined);
}

const isText = (text: string, lengthMax: number): boolean =>
  text.trim() === text && text.length > 0 && [...text].length <= lengthMax;

const isLimit = (count: number | null): boolean =>
  count === null || isWholeFrom(1, count, COUPON_COUNT_MAX);

const areWeekdays = (days: readonly number[]): boolean =>
  days.every((day) => isWholeFrom(1, day, 7)) && new Set(days).size === days.length;

function isBenefit(benefit: CouponBenefit): boolean {
  switch (benefit.type) {
    case 'freeItem':
      return new Set(benefit.itemIds).size === benefit.itemIds.length;
    case 'amountOff':
      return isWholeFrom(1, benefit.amount, COUPON_AMOUNT_MAX);
    case 'percentOff':
      return (
        isWholeFrom(1, benefit.percent, 100) && isWholeFrom(1, benefit.amountMax, COUPON_AMOUNT_MAX)
      );
    default:
      return isText(benefit.text, COUPON_TEXT_MAX);
  }
}

function isIssue(issue: CouponIssue): boolean {
  switch (issue.type) {
    case 'byHand':
      return true;
    case 'everyVisits':
      return isWholeFrom(1, issue.visits, 1_000);
    default:
      return isWholeFrom(2, issue.oneIn, ONE_IN_MAX);
  }
}
