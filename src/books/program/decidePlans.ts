import type { BusinessDay } from '#domain/businessDay.ts';
import type { ProgramCommand, ProgramRefusal } from './commands.ts';
import { type DatedChange, earliestDayOf, mayHoldFrom, promisedOn } from './notice.ts';
import { isSame, rewardsAfter } from './plans.ts';
import { ruleProblem } from './ruleProblems.ts';
import type { Shop } from './shop.ts';

/** Why what has a first day cannot be decided so, if it cannot. `shop` as it is today. */
export function refusalOfPlan(
  command: ProgramCommand,
  shop: Shop,
  today: BusinessDay,
): ProgramRefusal | undefined {
  switch (command.type) {
    case 'ReviseRules':
      return refusalOfRevision(command, shop) ?? refusalOfDay(command, shop, today);
    case 'PriceReward':
      return refusalOfPrice(command, shop, today) ?? refusalOfDay(command, shop, today);
    case 'RetireReward':
      return refusalOfRetiring(command, shop, today) ?? refusalOfDay(command, shop, today);
    case 'WithdrawPlan':
      return shop.planned.some(
        ({ part, effectiveOn }) => part === command.part && effectiveOn === command.effectiveOn,
      )
        ? undefined
        : { type: 'NoSuchPlan' };
    case 'WithdrawRewardPlan':
      return shop.plannedRewards.some(
        ({ rewardId, effectiveOn }) =>
          rewardId === command.rewardId && effectiveOn === command.effectiveOn,
      )
        ? undefined
        : { type: 'NoSuchPlan' };
    default:
      return undefined;
  }
}

type Revision = Extract<ProgramCommand, { readonly type: 'ReviseRules' }>;
type Pricing = Extract<ProgramCommand, { readonly type: 'PriceReward' }>;
type Retiring = Extract<ProgramCommand, { readonly type: 'RetireReward' }>;

function refusalOfRevision(command: Revision, shop: Shop): ProgramRefusal | undefined {
  const { rules } = promisedOn(shop, command.effectiveOn);
  const problem = ruleProblem(command, rules);
  if (problem !== undefined) return { type: 'InvalidRule', part: command.part, problem };
  const isPlannedOtherwise = shop.planned.some(
    ({ part, effectiveOn }) => part === command.part && effectiveOn > command.effectiveOn,
  );
  const isSo = isSame(command.value, rules[command.part]);
  return isSo && !isPlannedOtherwise ? { type: 'NothingChanged' } : undefined;
}

function refusalOfPrice(
  { rewardId, name, price, worth, effectiveOn }: Pricing,
  shop: Shop,
  today: BusinessDay,
): ProgramRefusal | undefined {
  const day = effectiveOn ?? today;
  const reward = promisedOn(shop, day).rewards.find(({ id }) => id === rewardId);
  const isPlannedOtherwise = shop.plannedRewards.some(
    (plan) => plan.rewardId === rewardId && plan.effectiveOn > day,
  );
  const isWorthIt = worth === undefined || reward?.worth === worth;
  const isSo = reward?.name === name && reward.price === price && isWorthIt;
  return isSo && !isPlannedOtherwise ? { type: 'NothingChanged' } : undefined;
}

function refusalOfRetiring(
  { rewardId, effectiveOn }: Retiring,
  shop: Shop,
  today: BusinessDay,
): ProgramRefusal | undefined {
  const { rewards } = promisedOn(shop, effectiveOn ?? today);
  if (!rewards.some(({ id }) => id === rewardId)) return { type: 'NoSuchReward' };
  const last = rewardsAfter(shop.program.rewards, shop.plannedRewards);
  // Neither on that day nor once everything planned has come.
  const isLast = [rewards, last].some((list) => list.every(({ id }) => id === rewardId));
  return isLast ? { type: 'LastReward' } : undefined;
}

function refusalOfDay(
  command: DatedChange,
  shop: Shop,
  today: BusinessDay,
): ProgramRefusal | undefined {
  const day = command.effectiveOn ?? today;
  if (mayHoldFrom(command, shop, { today, day })) return undefined;
  return { type: 'NeedsNotice', earliest: earliestDayOf(command, shop, today) };
}
