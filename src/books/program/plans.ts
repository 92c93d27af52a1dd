import type { BusinessDay } from '#domain/businessDay.ts';
import type { Reward } from '#domain/loyaltyProgram.ts';
import type { ProgramRules, RulesPart } from '#domain/programRules.ts';

/** One decision of the owner, and the first business day it holds on. */
export type PlannedRules = RulesPart & { readonly effectiveOn: BusinessDay };

/** The price list as it changes on a day; `reward` is `null` where it is taken off. */
export interface PlannedReward {
  readonly rewardId: string;
  readonly reward: Reward | null;
  readonly effectiveOn: BusinessDay;
}

/** What the owner's decisions are about: the rules, and the price list. */
export interface Promised {
  readonly rules: ProgramRules;
  readonly rewards: readonly Reward[];
}

interface Planned {
  readonly effectiveOn: BusinessDay;
}

/** The latest word about something replaces what was said of it for that day or later. */
export const planned = <Plan extends Planned>(
  plans: readonly Plan[],
  next: Plan,
  isAboutTheSame: (plan: Plan) => boolean,
): readonly Plan[] => [...withdrawn(plans, next, isAboutTheSame), next].toSorted(byEffectiveDay);

/** Later ones relied on it, so they go with it. */
export const withdrawn = <Plan extends Planned>(
  plans: readonly Plan[],
  { effectiveOn }: Planned,
  isAboutTheSame: (plan: Plan) => boolean,
): readonly Plan[] =>
  plans.filter((plan) => !isAboutTheSame(plan) || plan.effectiveOn < effectiveOn);

export const rulesAfter = (rules: ProgramRules, due: readonly PlannedRules[]): ProgramRules => ({
  ...rules,
  ...Object.fromEntries(due.map(({ part, value }) => [part, value])),
});

export const rewardsAfter = (
  rewards: readonly Reward[],
  due: readonly PlannedReward[],
): readonly Reward[] => due.reduce(priceListAfter, rewards);

function priceListAfter(
  rewards: readonly Reward[],
  { rewardId, reward }: PlannedReward,
): readonly Reward[] {
  if (reward === null) return rewards.filter(({ id }) => id !== rewardId);
  return rewards.some(({ id }) => id === rewardId)
    ? rewards.map((each) => (each.id === rewardId ? reward : each))
    : [...rewards, reward];
}

const byEffectiveDay = (a: Planned, b: Planned): number =>
  a.effectiveOn < b.effectiveOn ? -1 : Number(a.effectiveOn > b.effectiveOn);

/** Both are plain values, and may have been written with their parts in another order. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const entries = Object.entries(a).filter(([, value]) => value !== undefined);
  const others = new Map(Object.entries(b).filter(([, value]) => value !== undefined));
  return (
    Array.isArray(a) === Array.isArray(b) &&
    entries.length === others.size &&
    entries.every(([key, value]) => isSame(value, others.get(key)))
  );
}
