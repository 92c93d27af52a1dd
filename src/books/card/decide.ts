import { unreachable } from '#domain/assert.ts';
import { points } from '#domain/points.ts';
import { fail, ok } from '#domain/result.ts';
import { stampsMissing } from '#domain/stamps.ts';
import type { Context } from '#ledger/book.ts';
import { type Card, pointBalance, stampBalance } from './card.ts';
import type { CardCommand } from './commands.ts';
import type { Decision } from './decision.ts';
import { movePaperCard, recordVisit, recordVisitAlone } from './grants.ts';
import { reverseTap, undoTap } from './reversals.ts';
import { tierDeciders } from './tierDecisions.ts';
import { isTraceless } from './traces.ts';

/** The house rules: given this card, what does the command make happen, or why not? */
export function decide(command: CardCommand, card: Card, context: Context): Decision {
  switch (command.type) {
    case 'RecordVisit':
      return recordVisit(command, context);
    case 'RecordVisitAlone':
      return recordVisitAlone(card, context);
    case 'MovePaperCard':
      return movePaperCard(command.stamps, context);
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
    case 'ReverseTap':
      return reverseTap(command, card, context);
    case 'ReviewTier':
      return tierDeciders.ReviewTier(command, card, context);
    case 'ConfirmTraceless':
      return isTraceless(card) ? ok([]) : fail({ type: 'HasTrace' });
    default:
      return unreachable(command);
  }
}

function redeemReward(rewardId: string, card: Card, { program }: Context): Decision {
  const reward = program.rewards.find(({ id }) => id === rewardId);
  if (reward === undefined) return fail({ type: 'NoSuchReward' });
  const missing = stampsMissing(stampBalance(card), reward.price);
  if (missing > 0) return fail({ type: 'NotEnoughStamps', stampsMissing: missing });
  return ok([{ event: { type: 'RewardRedeemed', rewardId, stamps: reward.price } }]);
}
