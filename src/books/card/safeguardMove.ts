import type { CommandId, CustomerId } from '#domain/ids.ts';
import { fail } from '#domain/result.ts';
import { type Stamps, stamps as stampsOf } from '#domain/stamps.ts';
import type { Context, Decided } from '#ledger/book.ts';
import type { Entry } from '#ledger/entry.ts';
import type { Card } from './card.ts';
import { couponSteps } from './couponSteps.ts';
import type { Decision } from './decision.ts';
import type { CardEvent } from './events.ts';
import { inTurn } from './inTurn.ts';
import { missionStep } from './missionDecisions.ts';
import { withinLimits } from './safeguardLimits.ts';
import { tierStep } from './tierDecisions.ts';

/** A tap that stood on a wrong number, and is taken back there in this very tap (korea.md §12.5). */
export interface ReceiveMoved {
  readonly type: 'ReceiveMoved';
  readonly tapId: CommandId;
  readonly from: CustomerId;
}

type Visit = Extract<CardEvent, { readonly type: 'VisitRecorded' }>;

/**
 * What that tap earned stands here as it was earned: the same amount, basket, stamps and expiry.
 * What follows from a visit follows for this customer: their own missions, coupons and level. What
 * was paid with somebody else's points or stamps does not move; that tap is taken back and done
 * anew. Only the limits of a person look at it: its stamps are no new ones.
 */
export function receiveMoved(command: ReceiveMoved, card: Card, context: Context): Decision {
  const told = context
    .entriesOfTap(command.tapId)
    .filter(({ book, subject }) => book === 'card' && subject === command.from);
  const moved = told.flatMap(asMoved);
  const isPaid = told.some(({ event }) => SPENDS.includes(event.type));
  if (moved.length === 0 || isPaid) return fail({ type: 'NotMovable' });
  const visit = moved.find((event): event is Visit => event.type === 'VisitRecorded');
  return withinLimits({ stamps: 0, isVisit: visit !== undefined }, { card, context }, () =>
    inTurn(card, context, [
      () => moved.map((event): Decided<CardEvent> => ({ event })),
      ...(visit ? stepsOf(visit, moved, context) : []),
    ]),
  );
}

const SPENDS: readonly string[] = [
  'RewardRedeemed',
  'PointsSpent',
  'CouponUsed',
] satisfies readonly CardEvent['type'][];

function stepsOf(visit: Visit, moved: readonly CardEvent[], context: Context) {
  const { amount, basket, ownCup } = visit;
  const facts = {
    stamps: stampsIn(moved),
    ...(amount !== undefined && { amount }),
    ...(basket !== undefined && { basket }),
    ...(ownCup && { ownCup }),
  };
  return [missionStep(facts, context), ...couponSteps({}, context), tierStep(facts, context)];
}

const stampsIn = (events: readonly CardEvent[]): Stamps =>
  stampsOf(
    events.reduce((sum, event) => sum + (event.type === 'StampsGranted' ? event.stamps : 0), 0),
  );

/** What a rule gave to the other customer is theirs: it goes with the reversal. */
function asMoved({ id: movedFrom, event }: Entry): readonly CardEvent[] {
  const earned = event as CardEvent;
  switch (earned.type) {
    case 'VisitRecorded':
      return [{ ...earned, movedFrom }];
    case 'StampsGranted':
    case 'PointsGranted':
      return earned.because ? [] : [{ ...earned, movedFrom }];
    default:
      return [];
  }
}
