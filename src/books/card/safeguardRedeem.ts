import { fail, ok } from '#domain/result.ts';
import { checkFor, isEnough } from '#domain/safeguards.ts';
import { stampsMissing } from '#domain/stamps.ts';
import type { Context } from '#ledger/book.ts';
import { type Card, stampBalance } from './card.ts';
import type { CardCommand } from './commands.ts';
import type { Decision } from './decision.ts';

type RedeemReward = CardCommand & { readonly type: 'RedeemReward' };

/** A reward leaves the counter: paid for, and confirmed as strictly as it is worth (F-03, F-04). */
export function redeemReward(
  { rewardId, check = 'staffPin' }: RedeemReward,
  card: Card,
  { program, rules, actor }: Context,
): Decision {
  const reward = program.rewards.find(({ id }) => id === rewardId);
  if (reward === undefined) return fail({ type: 'NoSuchReward' });
  const missing = stampsMissing(stampBalance(card), reward.price);
  if (missing > 0) return fail({ type: 'NotEnoughStamps', stampsMissing: missing });
  const { worth } = reward;
  const asked = checkFor(worth, rules.safeguards);
  // A nod is somebody's: nobody on staff, no nod.
  const isNodded = check !== 'nod' || actor.type === 'staff';
  if (!isNodded || !isEnough(check, asked)) return fail({ type: 'NeedsCheck', check: asked });
  return ok([
    {
      event: {
        type: 'RewardRedeemed',
        rewardId,
        stamps: reward.price,
        ...(check !== 'staffPin' && { check }),
        ...(worth !== undefined && { worth }),
      },
    },
  ]);
}
