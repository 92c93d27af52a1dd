import { unreachable } from '#domain/assert.ts';
import { MINUTE_MS } from '#domain/instant.ts';
import { points } from '#domain/points.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { stampsMissing } from '#domain/stamps.ts';
import type { Context, Decided } from '#ledger/book.ts';
import type { Entry } from '#ledger/entry.ts';
import { type Card, pointBalance, stampBalance } from './card.ts';
import type { CardCommand, CardRefusal } from './commands.ts';
import { CARD_EVENT_TYPES, type CardEvent } from './events.ts';

/** How long the counter may take a tap back without a manager (U-15). */
export const UNDO_MS_MAX = 10 * MINUTE_MS;

type Decision = Result<readonly Decided<CardEvent>[], CardRefusal>;

/** The house rules: given this card, what does the command make happen, or why not? */
export function decide(command: CardCommand, card: Card, context: Context): Decision {
  switch (command.type) {
    case 'RecordVisit':
      return recordVisit(command, context);
    case 'GrantPoints':
      return ok([{ event: { type: 'PointsGranted', points: command.points, expiresAt: null } }]);
    case 'RedeemReward':
      return redeemReward(command.rewardId, card, context);
    case 'SpendPoints': {
      const missing = command.points - pointBalance(card);
      if (missing > 0) return fail({ type: 'NotEnoughPoints', pointsMissing: points(missing) });
      return ok([{ event: { type: 'PointsSpent', points: command.points } }]);
    }
    case 'UndoTap':
      return undoTap(command, card, context);
    default:
      return unreachable(command);
  }
}

function recordVisit(
  { stamps, amount, item }: CardCommand & { readonly type: 'RecordVisit' },
  { program }: Context,
): Decision {
  const stampsMax = program.stampsPerGrantMax;
  if (stamps > stampsMax) return fail({ type: 'TooManyStampsAtOnce', stampsMax });
  const visit: CardEvent = {
    type: 'VisitRecorded',
    ...(amount !== undefined && { amount }),
    ...(item !== undefined && { item }),
  };
  if (stamps === 0) return ok([{ event: visit }]);
  return ok([{ event: visit }, { event: { type: 'StampsGranted', stamps, expiresAt: null } }]);
}

function redeemReward(rewardId: string, card: Card, { program }: Context): Decision {
  const reward = program.rewards.find(({ id }) => id === rewardId);
  if (reward === undefined) return fail({ type: 'NoSuchReward' });
  const missing = stampsMissing(stampBalance(card), reward.price);
  if (missing > 0) return fail({ type: 'NotEnoughStamps', stampsMissing: missing });
  return ok([{ event: { type: 'RewardRedeemed', rewardId, stamps: reward.price } }]);
}

function undoTap(
  { tapId, elapsedMs }: CardCommand & { readonly type: 'UndoTap' },
  card: Card,
  context: Context,
): Decision {
  const reversals = context
    .entriesOfTap(tapId)
    .filter(({ subject }) => subject === context.subject)
    .flatMap(reversalOf);
  if (reversals.length === 0) return fail({ type: 'NothingToUndo' });
  const open = reversals.filter(({ reverses }) => !reverses || !card.reversed.includes(reverses));
  if (open.length === 0) return fail({ type: 'AlreadyUndone' });
  if (elapsedMs > UNDO_MS_MAX) return fail({ type: 'UndoTooLate', undoMsMax: UNDO_MS_MAX });
  return ok(open);
}

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
    case 'VisitReversed':
    case 'StampGrantReversed':
    case 'PointGrantReversed':
    case 'RedemptionReversed':
    case 'PointSpendReversed':
      return [];
    default:
      return unreachable(event);
  }
}

const isCardEvent = (event: { readonly type: string }): event is CardEvent =>
  CARD_EVENT_TYPES.some((type) => type === event.type);
