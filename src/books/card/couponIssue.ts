import type { Because } from '#domain/benefit.ts';
import { type CouponKind, termsOf, validityOf } from '#domain/coupon.ts';
import { COUPONS_PER_STEM_MAX, couponCode, couponStem, stemOf } from '#domain/couponCode.ts';
import type { CommandId, CouponId, CouponKindId } from '#domain/ids.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Context, Decided } from '#ledger/book.ts';
import type { Card } from './card.ts';
import { type Coupon, knownCoupons } from './couponState.ts';
import { couponStock, stockFrom } from './couponStock.ts';
import type { CardEvent } from './events.ts';

/** Why a coupon of this kind cannot be given. */
export type IssueRefusal =
  | { readonly type: 'NoSuchCouponKind' }
  | { readonly type: 'CouponsPerCustomer'; readonly couponsMax: number }
  | { readonly type: 'CouponsGone'; readonly couponsMax: number };

/** How a card is found by a code of one of its coupons. */
export const couponIndexKey = (code: string): string => `coupon/${stemOf(code)}`;

/** What a tap may begin its codes with: one of them is free, short of a one in 10¹¹ chance. */
const stemsFor = (tapId: CommandId, subject: string): readonly string[] =>
  [0, 1].map((n) => couponStem(`${tapId}/${subject}/${n}`));

/** What must be looked for before this tap can give this customer a coupon. */
export const codeKeysOf = (tapId: CommandId, subject: string): readonly string[] =>
  stemsFor(tapId, subject).map(couponIndexKey);

/**
 * A kind that is offered, and of which this customer and the shop have one left: counted before
 * anything is issued, with what this very tap has given (R34, R39).
 */
export function findIssuable(
  kindId: CouponKindId,
  card: Card,
  context: Context,
): Result<CouponKind, IssueRefusal> {
  const kind = context.rules.couponKinds.find(({ id }) => id === kindId);
  if (!kind?.isOffered) return fail({ type: 'NoSuchCouponKind' });
  const limit = limitReached(kind, card, context);
  return limit === undefined ? ok(kind) : fail(limit);
}

/** May a coupon that was cancelled come back, where others of its kind were given meanwhile? */
export function hasRoom(kindId: CouponKindId, card: Card, context: Context): boolean {
  const kind = context.rules.couponKinds.find(({ id }) => id === kindId);
  return kind === undefined || limitReached(kind, card, context) === undefined;
}

function limitReached(
  { id, perCustomerMax, stockMax }: CouponKind,
  card: Card,
  context: Context,
): IssueRefusal | undefined {
  const own = card.coupons.issuedByKind[id] ?? 0;
  if (perCustomerMax !== null && own >= perCustomerMax) {
    return { type: 'CouponsPerCustomer', couponsMax: perCustomerMax };
  }
  const all = stockFrom(context.rollUp(couponStock.name))[id] ?? 0;
  const now = couponsOfTap(card, context.tapId).filter(({ kindId }) => kindId === id).length;
  const isGone = stockMax !== null && all + now >= stockMax;
  return isGone ? { type: 'CouponsGone', couponsMax: stockMax } : undefined;
}

/** The coupon, with a code that nothing else in the shop has. */
export function issueEvent(
  kind: CouponKind,
  because: Because,
  { card, context }: { readonly card: Card; readonly context: Context },
): Decided<CardEvent> {
  const { tapId, subject, businessDay } = context;
  const ordinal = couponsOfTap(card, tapId).length % COUPONS_PER_STEM_MAX;
  const stems = stemsFor(tapId, subject);
  const stem = stems.find((each) => isFree(each, context)) ?? stems[0] ?? '';
  const code = couponCode(stem, ordinal);
  return {
    event: {
      type: 'CouponIssued',
      couponId: `${tapId}/${code}` as CouponId,
      kindId: kind.id,
      code,
      because,
      ...validityOf(kind, businessDay),
      terms: termsOf(kind),
    },
  };
}

const couponsOfTap = (card: Card, tapId: CommandId): readonly Coupon[] =>
  knownCoupons(card.coupons).filter(({ couponId }) => couponId.startsWith(tapId));

const isFree = (stem: string, { subjectsWith }: Context): boolean =>
  subjectsWith(couponIndexKey(stem)).length === 0;
