import type { CommandId } from '#domain/ids.ts';
import { MINUTE_MS } from '#domain/instant.ts';
import { fail, ok } from '#domain/result.ts';
import type { Context, Decided } from '#ledger/book.ts';
import { type Entry, isManager } from '#ledger/entry.ts';
import type { Card } from './card.ts';
import type { CardCommand } from './commands.ts';
import type { Decision } from './decision.ts';
import { CARD_EVENT_TYPES, type CardEvent, type ReversalReason } from './events.ts';
import { inTurn } from './inTurn.ts';
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
function reversalsOf(tapId: CommandId, card: Card, context: Context): Decision {
  const reversals = context
    .entriesOfTap(tapId)
    .filter(({ subject }) => subject === context.subject)
    .flatMap((entry) => reversalOf(entry).map((each) => dated(each, entry, context)));
  if (reversals.length === 0) return fail({ type: 'NothingToUndo' });
  const open = reversals.filter(({ reverses }) => !reverses || !card.reversed.includes(reverses));
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
    default:
      // What a reversal did is not taken back; each family of events adds its own.
      return [];
  }
}

const isCardEvent = (event: { readonly type: string }): event is CardEvent =>
  CARD_EVENT_TYPES.some((type) => type === event.type);
