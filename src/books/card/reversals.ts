import { graceUntil } from '#domain/expiry.ts';
import type { CommandId } from '#domain/ids.ts';
import { MINUTE_MS } from '#domain/instant.ts';
import { isExpired } from '#domain/lots.ts';
import { points } from '#domain/points.ts';
import { fail, ok } from '#domain/result.ts';
import { won } from '#domain/won.ts';
import type { Context, Decided } from '#ledger/book.ts';
import { type Entry, isManager } from '#ledger/entry.ts';
import type { Card } from './card.ts';
import type { CardCommand } from './commands.ts';
import { couponReversalsOf } from './couponReversals.ts';
import type { Decision } from './decision.ts';
import { CARD_EVENT_TYPES, type CardEvent, type ReversalReason } from './events.ts';
import { inTurn } from './inTurn.ts';
import { clawedBackOf, refundOf } from './refundState.ts';
import { tierAfterUndo } from './tierDecisions.ts';

/** How long the counter may take a tap back without a manager (U-15). */
export const UNDO_MS_MAX = 10 * MINUTE_MS;

/** Within ten minutes anybody at the counter may take a tap back, and need not say why. */
export function undoTap(
  { tapId, elapsedMs }: CardCommand & { readonly type: 'UndoTap' },
  card: Card,
  context: Context,
): Decision {
  const reversals = reversalsOf(tapId, card, context);
  if (reversals.ok && elapsedMs > UNDO_MS_MAX) {
    return fail({ type: 'UndoTooLate', undoMsMax: UNDO_MS_MAX });
  }
  return reversals;
}

/** Later it takes a manager and a reason, which stays in the ledger (F-01). */
export function reverseTap(
  { tapId, reason }: CardCommand & { readonly type: 'ReverseTap' },
  card: Card,
  context: Context,
): Decision {
  if (!isManager(context.actor)) return fail({ type: 'ManagersOnly' });
  const reversals = reversalsOf(tapId, card, context);
  return reversals.ok ? ok(reversals.value.map((each) => explained(each, reason))) : reversals;
}

const explained = (
  { event, ...rest }: Decided<CardEvent>,
  reason: ReversalReason,
): Decided<CardEvent> => ({ ...rest, event: { ...event, reason } as CardEvent });

/** Everything the tap did to this card and that still stands, taken back. */
export function reversalsOf(tapId: CommandId, card: Card, context: Context): Decision {
  const reversals = context
    .entriesOfTap(tapId)
    .filter(({ subject }) => subject === context.subject)
    .flatMap((entry) =>
      [...reversalOf(entry), ...couponReversalsOf(entry, card, context)].map((each) =>
        dated(remaining(each, entry, { card, context }), entry, context),
      ),
    );
  if (reversals.length === 0) return fail({ type: 'NothingToUndo' });
  const open = reversals.filter(
    ({ event, reverses }) =>
      !(reverses && card.reversed.includes(reverses)) && !isOfReversedVisit(event, card),
  );
  if (open.length === 0) return fail({ type: 'AlreadyUndone' });
  return inTurn(card, context, [() => open, tierAfterUndo(card, context)]);
}

/** Says the day of what it takes back, where that was another one. */
const dated = (
  { event, ...rest }: Decided<CardEvent>,
  { businessDay: ofDay }: Entry,
  { businessDay }: Context,
): Decided<CardEvent> =>
  ofDay === businessDay ? { ...rest, event } : { ...rest, event: { ...event, ofDay } as CardEvent };

/** What a part refund has taken back already is not taken back again; what has expired gets a grace. */
function remaining(
  { event, ...rest }: Decided<CardEvent>,
  { id }: Entry,
  { card, context }: { readonly card: Card; readonly context: Context },
): Decided<CardEvent> {
  switch (event.type) {
    case 'VisitReversed': {
      if (event.amount === undefined) return { ...rest, event };
      const amount = won(event.amount - refundOf(card.refunds, id).amount);
      return { ...rest, event: { ...event, amount } };
    }
    case 'PointGrantReversed': {
      const left = points(event.points - clawedBackOf(card.refunds, id));
      return { ...rest, event: { ...event, points: left } };
    }
    case 'RedemptionReversed':
    case 'PointSpendReversed': {
      const spend = card.spends.find(({ entryId }) => entryId === id);
      if (!spend?.drawn.some((lot) => isExpired(lot, context.now))) return { ...rest, event };
      const until = graceUntil(context.businessDay, context.hours);
      return { ...rest, event: { ...event, graceUntil: until } };
    }
    default:
      return { ...rest, event };
  }
}

/** A refund of a visit that is itself taken back by now gives nothing back any more. */
const isOfReversedVisit = (event: CardEvent, card: Card): boolean =>
  event.type === 'ClawbackReversed' && card.reversed.includes(event.entryId);

function reversalOf(entry: Entry): readonly Decided<CardEvent>[] {
  const event = entry.book === 'card' && isCardEvent(entry.event) ? entry.event : undefined;
  switch (event?.type) {
    case undefined:
      return [];
    case 'VisitRecorded':
      return [{ event: { ...event, type: 'VisitReversed' }, reverses: entry.id }];
    case 'StampsGranted':
      return [{ event: { ...event, type: 'StampGrantReversed' }, reverses: entry.id }];
    case 'PointsGranted':
      return [{ event: { ...event, type: 'PointGrantReversed' }, reverses: entry.id }];
    case 'RewardRedeemed':
      return [{ event: { ...event, type: 'RedemptionReversed' }, reverses: entry.id }];
    case 'PointsSpent':
      return [{ event: { ...event, type: 'PointSpendReversed' }, reverses: entry.id }];
    case 'MissionAdvanced':
      return [{ event: { ...event, type: 'MissionAdvanceReversed' }, reverses: entry.id }];
    case 'MissionCompleted':
      return [{ event: { ...event, type: 'MissionCompletionReversed' }, reverses: entry.id }];
    case 'PointsClawedBack':
      return [{ event: { ...event, type: 'ClawbackReversed' }, reverses: entry.id }];
    default:
      // What a reversal did is not taken back; each family of events adds its own.
      return [];
  }
}

const isCardEvent = (event: { readonly type: string }): event is CardEvent =>
  CARD_EVENT_TYPES.some((type) => type === event.type);
