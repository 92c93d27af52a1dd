import { unreachable } from '#domain/assert.ts';
import type { Because } from '#domain/benefit.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import { drawFrom } from '#domain/chance.ts';
import type { CouponKind } from '#domain/coupon.ts';
import { type OccasionFacts, occasionsDue } from '#domain/occasion.ts';
import type { Context, Decided } from '#ledger/book.ts';
import { benefitEvents, type Gift } from './benefits.ts';
import type { Card } from './card.ts';
import { expiredCoupons } from './couponDecisions.ts';
import { findIssuable, issueEvent } from './couponIssue.ts';
import { knownCoupons } from './couponState.ts';
import type { Bought, CardEvent } from './events.ts';
import type { Step } from './inTurn.ts';
import { wasGiven } from './occasionState.ts';
import { placedLevel } from './tierInForce.ts';

type Happenings = readonly Decided<CardEvent>[];

/** A visit, with the customer's own days where they told them. */
interface Kept extends Bought {
  readonly occasions?: OccasionFacts;
}

/** What follows a visit that stands on the card: its occasions, its coupons, its draws. */
export const couponSteps = (visit: Kept, context: Context): readonly Step[] => [
  (card) => expiredCoupons(card, context),
  ...OCCASIONS.map(
    (type): Step =>
      (card) =>
        occasion(type, { visit, card, context }),
  ),
  ...context.rules.couponKinds.map(
    (kind): Step =>
      (card) =>
        byItself(kind, card, context),
  ),
];

const OCCASIONS = ['Welcome', 'Birthday', 'Anniversary', 'FirstVisitAnniversary'] as const;

interface OccasionVisit {
  readonly visit: Kept;
  readonly card: Card;
  readonly context: Context;
}

/** Once, or once a calendar year, whatever is edited (R37). */
function occasion(
  type: (typeof OCCASIONS)[number],
  { visit, card, context }: OccasionVisit,
): Happenings {
  const { visits, firstVisitOn } = card;
  const facts = { ...visit.occasions, visits, firstVisitOn };
  return occasionsDue(facts, context.rules.occasions, context.businessDay)
    .filter(({ because }) => because.type === type && !wasGiven(card.occasions, because))
    .flatMap((gift) => benefitEvents(asLevelHasIt(gift, card, context), card, context));
}

/** A level may have a birthday coupon of its own. */
function asLevelHasIt(gift: Gift, card: Card, { rules }: Context): Gift {
  const kindId = placedLevel(card, rules)?.birthdayKindId;
  const isReplaced = gift.because.type === 'Birthday' && gift.benefit.type === 'coupon';
  return isReplaced && kindId !== undefined
    ? { ...gift, benefit: { type: 'coupon', kindId } }
    : gift;
}

/** The kinds that come by themselves. */
function byItself(kind: CouponKind, card: Card, context: Context): Happenings {
  switch (kind.issue.type) {
    case 'byHand':
      return [];
    case 'everyVisits': {
      if (card.visits === 0 || card.visits % kind.issue.visits !== 0) return [];
      const because = { type: 'EveryVisits', kindId: kind.id, visits: card.visits } as const;
      return isKnown(card, because) ? [] : given(kind, because, { card, context });
    }
    case 'instantWin':
      return drawn(kind, kind.issue.oneIn, { card, context });
    default:
      return unreachable(kind.issue);
  }
}

/**
 * One draw a customer, kind and business day; a visit that is undone and done again wins what it had
 * won, and draws no second time. Who can win nothing draws nothing: the odds are always those stated.
 */
function drawn(kind: CouponKind, oneIn: number, { card, context }: OnCard): Happenings {
  const because = { type: 'InstantWin', kindId: kind.id } as const;
  const { tapId, subject, businessDay } = context;
  const today = card.coupons.drawByKind[kind.id];
  if (today?.businessDay === businessDay) {
    const isStanding = isKnown(card, because, businessDay);
    return today.isWin && !isStanding ? given(kind, because, { card, context }) : [];
  }
  if (!findIssuable(kind.id, card, context).ok) return [];
  const draw = drawFrom(`${tapId}/${subject}/${kind.id}`, oneIn);
  const isWin = draw === 0;
  const drawing = { type: 'InstantWinDrawn', kindId: kind.id, oneIn, draw, isWin } as const;
  return [{ event: drawing }, ...(isWin ? given(kind, because, { card, context }) : [])];
}

interface OnCard {
  readonly card: Card;
  readonly context: Context;
}

/** Quietly nothing where none is left: it is no reason to refuse a visit. */
function given({ id }: CouponKind, because: Because, { card, context }: OnCard): Happenings {
  const kind = findIssuable(id, card, context);
  return kind.ok ? [issueEvent(kind.value, because, { card, context })] : [];
}

/** Does the card know of a coupon that came for this very reason, on this day if one is named? */
const isKnown = (card: Card, because: Because, issuedOn?: BusinessDay): boolean =>
  knownCoupons(card.coupons).some(
    (coupon) =>
      isSameReason(coupon.because, because) && coupon.issuedOn === (issuedOn ?? coupon.issuedOn),
  );

const isSameReason = (a: Because, b: Because): boolean => JSON.stringify(a) === JSON.stringify(b);
