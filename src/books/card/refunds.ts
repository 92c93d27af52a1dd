import { assert } from '#domain/assert.ts';
import type { CommandId, EntryId } from '#domain/ids.ts';
import { points } from '#domain/points.ts';
import { fail } from '#domain/result.ts';
import { type Won, won } from '#domain/won.ts';
import type { Context } from '#ledger/book.ts';
import { type Entry, isManager } from '#ledger/entry.ts';
import type { Card } from './card.ts';
import type { Deciders } from './decision.ts';
import type { CardEvent } from './events.ts';
import { inTurn } from './inTurn.ts';
import { refundOf } from './refundState.ts';
import { reversalsOf } from './reversals.ts';
import { tierAfterUndo } from './tierDecisions.ts';

export type RefundCommand = {
  /** Money of a visit is given back, in part or all that is left of it; by a manager (R11). */
  readonly type: 'RefundPart';
  readonly tapId: CommandId;
  readonly amount: Won;
};

export type RefundRefusal =
  | { readonly type: 'AmountUnknown' }
  | { readonly type: 'RefundAboveAmount'; readonly amountLeft: Won };

/**
 * Takes back points in proportion to the amount, rounded down over all refunds of the visit together,
 * so that many small ones take no more than one large one and never more than was earned (R9, R11).
 * Stamps go only with the last won of it: then the whole tap is reversed, points used included.
 */
export const refundDeciders = {
  RefundPart: ({ tapId, amount }, card, context) => {
    if (!isManager(context.actor)) return fail({ type: 'ManagersOnly' });
    const found = visitOf(tapId, context);
    if (found === undefined) return fail({ type: 'NothingToUndo' });
    if (card.reversed.includes(found.visit.id)) return fail({ type: 'AlreadyUndone' });
    if (found.amount === undefined) return fail({ type: 'AmountUnknown' });
    const refunded = refundOf(card.refunds, found.visit.id);
    const left = found.amount - refunded.amount;
    if (amount > left || amount === 0) {
      return fail({ type: 'RefundAboveAmount', amountLeft: won(Math.max(0, left)) });
    }
    if (amount === left) return reversalsOf(tapId, card, context);
    const clawback = clawbackOf(found, amount, card);
    return inTurn(card, context, [() => [{ event: clawback }], tierAfterUndo(card, context)]);
  },
} satisfies Deciders<RefundCommand>;

interface RefundedVisit {
  readonly visit: Entry<CardEvent>;
  readonly amount: Won | undefined;
  readonly grant: { readonly id: EntryId; readonly event: PointsGranted } | undefined;
}

type PointsGranted = Extract<CardEvent, { readonly type: 'PointsGranted' }>;

/** The visit of a tap, and the points that it earned: not those that another rule gave. */
function visitOf(tapId: CommandId, context: Context): RefundedVisit | undefined {
  const entries = context
    .entriesOfTap(tapId)
    .filter(({ book, subject }) => book === 'card' && subject === context.subject);
  const [found] = (entries as readonly Entry<CardEvent>[]).flatMap((visit) =>
    visit.event.type === 'VisitRecorded' ? [{ visit, amount: visit.event.amount }] : [],
  );
  const [grant] = (entries as readonly Entry<CardEvent>[]).flatMap(({ id, event }) =>
    event.type === 'PointsGranted' && event.because === undefined ? [{ id, event }] : [],
  );
  return found && { ...found, grant };
}

function clawbackOf(
  { visit, amount: whole, grant }: RefundedVisit,
  amount: Won,
  card: Card,
): CardEvent {
  const refunded = refundOf(card.refunds, visit.id);
  const earned = grant?.event.points ?? 0;
  const dueInAll = shareOf(earned, refunded.amount + amount, whole ?? 0);
  return {
    type: 'PointsClawedBack',
    entryId: visit.id,
    ...(grant && { grantId: grant.id }),
    amount,
    points: points(dueInAll - refunded.points),
    expiresAt: grant?.event.expiresAt ?? null,
    visitedOn: visit.businessDay,
  };
}

/** Exact: points times won may be more than a float can hold. */
function shareOf(count: number, part: number, whole: number): number {
  assert(whole > 0, 'a part is refunded of some amount');
  return Number((BigInt(count) * BigInt(part)) / BigInt(whole));
}
