import type { BasketLine } from '#domain/basket.ts';
import type { Because } from '#domain/benefit.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import type { CouponTerms, CouponWorth } from '#domain/coupon.ts';
import type { CouponId, CouponKindId, EntryId } from '#domain/ids.ts';
import type { Won } from '#domain/won.ts';
import type { Entry } from '#ledger/entry.ts';
import type { CardEvent, Explained } from './events.ts';

/** One coupon in a customer's hands. */
export interface Coupon {
  readonly couponId: CouponId;
  readonly kindId: CouponKindId;
  /** What is scanned or typed; unique in the shop. */
  readonly code: string;
  readonly because: Because;
  readonly issuedOn: BusinessDay;
  readonly validFrom: BusinessDay;
  /** The last day; `null` has no end. */
  readonly validUntil: BusinessDay | null;
  /** As they were promised when it was issued. */
  readonly terms: CouponTerms;
}

export interface UsedCoupon extends Coupon {
  /** The use, so that it can be taken back. */
  readonly entryId: EntryId;
  readonly usedOn: BusinessDay;
}

/** The latest draw of a kind: a customer has one a business day, whatever is undone and done again. */
export interface InstantDraw {
  readonly businessDay: BusinessDay;
  readonly isWin: boolean;
}

export interface CouponState {
  /** Not used, not cancelled and not swept: some may have expired since. */
  readonly open: readonly Coupon[];
  /** Used ones of late, newest last, so that whoever scans one again is told. */
  readonly used: readonly UsedCoupon[];
  /** Swept ones of late, for the same reason. */
  readonly expired: readonly Coupon[];
  /** How many of each kind this customer ever got, less those taken back or cancelled. */
  readonly issuedByKind: Readonly<Record<CouponKindId, number>>;
  readonly drawByKind: Readonly<Record<CouponKindId, InstantDraw>>;
}

export const COUPON_CANCEL_REASONS = ['Mistake', 'Abuse', 'Other'] as const;
/** Why a manager took a coupon away: given by mistake, got by a trick, or else. */
export type CouponCancelReason = (typeof COUPON_CANCEL_REASONS)[number];

/** What a use says: the whole coupon, so that it comes back whole however late. */
interface Used extends CouponWorth {
  readonly coupon: Coupon;
  readonly amount?: Won;
  readonly basket?: readonly BasketLine[];
}

export type CouponEvent =
  | ({ readonly type: 'CouponIssued' } & Omit<Coupon, 'issuedOn'>)
  /** The tap that gave it was taken back, before it was used. */
  | ({
      readonly type: 'CouponIssueReversed';
      readonly couponId: CouponId;
      readonly kindId: CouponKindId;
      readonly code: string;
      readonly because: Because;
    } & Explained)
  | ({ readonly type: 'CouponUsed' } & Used)
  /** In the customer's hands again, with its days as they are from now on. */
  | ({ readonly type: 'CouponUseReversed' } & Used & Explained)
  | {
      readonly type: 'CouponCancelled';
      readonly coupon: Coupon;
      readonly cancelledFor: CouponCancelReason;
    }
  | ({ readonly type: 'CouponCancelReversed'; readonly coupon: Coupon } & Explained)
  | {
      readonly type: 'CouponExpired';
      readonly couponId: CouponId;
      readonly kindId: CouponKindId;
    }
  /** Anybody can draw again: `drawFrom('<tap>/<customer>/<kind>', oneIn)`; 0 wins. */
  | {
      readonly type: 'InstantWinDrawn';
      readonly kindId: CouponKindId;
      readonly oneIn: number;
      readonly draw: number;
      readonly isWin: boolean;
    };

export const COUPON_EVENT_TYPES = [
  'CouponIssued',
  'CouponIssueReversed',
  'CouponUsed',
  'CouponUseReversed',
  'CouponCancelled',
  'CouponCancelReversed',
  'CouponExpired',
  'InstantWinDrawn',
] as const satisfies readonly CouponEvent['type'][];

export const noCoupons: CouponState = {
  open: [],
  used: [],
  expired: [],
  issuedByKind: {},
  drawByKind: {},
};

/** Enough to tell somebody who comes with a coupon of this season what became of it. */
const REMEMBERED_MAX = 12;

/** Accepts every event; those of the other families change no coupon. */
export function evolveCoupons(coupons: CouponState, entry: Entry<CardEvent>): CouponState {
  const { event, businessDay } = entry;
  switch (event.type) {
    case 'CouponIssued': {
      const { type: _type, ...issued } = event;
      return inHand(counted(coupons, issued.kindId, 1), { ...issued, issuedOn: businessDay });
    }
    case 'CouponIssueReversed':
      return counted(without(coupons, event.couponId), event.kindId, -1);
    case 'CouponUsed': {
      const used = { ...event.coupon, entryId: entry.id, usedOn: businessDay };
      const rest = without(coupons, used.couponId);
      return { ...rest, used: [...rest.used, used].slice(-REMEMBERED_MAX) };
    }
    case 'CouponUseReversed':
      return inHand(without(coupons, event.coupon.couponId), event.coupon);
    case 'CouponCancelled': {
      const { couponId, kindId } = event.coupon;
      return notWonAgain(counted(without(coupons, couponId), kindId, -1), event.coupon);
    }
    case 'CouponCancelReversed': {
      const { coupon } = event;
      return inHand(counted(without(coupons, coupon.couponId), coupon.kindId, 1), coupon);
    }
    case 'CouponExpired': {
      const swept = coupons.open.filter(({ couponId }) => couponId === event.couponId);
      const rest = without(coupons, event.couponId);
      return { ...rest, expired: [...rest.expired, ...swept].slice(-REMEMBERED_MAX) };
    }
    case 'InstantWinDrawn': {
      const draw = { businessDay, isWin: event.isWin };
      return { ...coupons, drawByKind: { ...coupons.drawByKind, [event.kindId]: draw } };
    }
    default:
      return coupons;
  }
}

/** Every coupon the card still knows of, in whichever state. */
export const knownCoupons = ({ open, used, expired }: CouponState): readonly Coupon[] => [
  ...open,
  ...used,
  ...expired,
];

/** Is it over by this day? It is from its last day's end on, swept or not (R5b). */
export const isOver = ({ validUntil }: Coupon, businessDay: BusinessDay): boolean =>
  validUntil !== null && validUntil < businessDay;

/** What the customer can use now or later, soonest gone first. */
export const couponsInHand = ({ open }: CouponState, businessDay: BusinessDay): readonly Coupon[] =>
  open
    .filter((coupon) => !isOver(coupon, businessDay))
    .toSorted((a, b) => compare(a.validUntil ?? '9999', b.validUntil ?? '9999'));

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const inHand = (coupons: CouponState, coupon: Coupon): CouponState => ({
  ...coupons,
  open: [...coupons.open, coupon],
});

const without = (coupons: CouponState, couponId: CouponId): CouponState => ({
  ...coupons,
  open: coupons.open.filter((coupon) => coupon.couponId !== couponId),
  used: coupons.used.filter((coupon) => coupon.couponId !== couponId),
  expired: coupons.expired.filter((coupon) => coupon.couponId !== couponId),
});

/** Taken away by a manager, a prize is not given again to a visit that is done again. */
function notWonAgain(coupons: CouponState, { kindId, because }: Coupon): CouponState {
  const draw = coupons.drawByKind[kindId];
  if (draw === undefined || because.type !== 'InstantWin') return coupons;
  return { ...coupons, drawByKind: { ...coupons.drawByKind, [kindId]: { ...draw, isWin: false } } };
}

function counted(coupons: CouponState, kindId: CouponKindId, by: 1 | -1): CouponState {
  const count = (coupons.issuedByKind[kindId] ?? 0) + by;
  const { [kindId]: _before, ...others } = coupons.issuedByKind;
  const issuedByKind = count > 0 ? { ...others, [kindId]: count } : others;
  return { ...coupons, issuedByKind };
}
