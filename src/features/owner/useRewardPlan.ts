import { useShop } from '#device/useShop.ts';
import type { Reward } from '#domain/loyaltyProgram.ts';
import { useDayWords } from '#i18n/useDayWords.ts';
import { useWords } from '#i18n/useWords.ts';

export interface RewardPlan {
  /** As it is decided: what is planned last, or what holds. */
  readonly reward: Reward;
  /** What is planned, in words. */
  readonly sayPlan: string | undefined;
}

/** A reward and what will become of it. */
export function useRewardPlan(reward: Reward): RewardPlan {
  const t = useWords('program');
  const dayWords = useDayWords();
  const { plannedRewards } = useShop();
  const plan = plannedRewards.findLast(({ rewardId }) => rewardId === reward.id);
  if (plan === undefined) return { reward, sayPlan: undefined };
  const day = dayWords(plan.effectiveOn);
  if (plan.reward === null) return { reward, sayPlan: t('reward.retiring', { day }) };
  const { name, price: stamps } = plan.reward;
  return { reward: plan.reward, sayPlan: t('reward.planned', { day, name, stamps }) };
}
