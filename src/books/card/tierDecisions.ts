import { fail, ok } from '#domain/result.ts';
import type { TierRule } from '#domain/tier.ts';
import { standingsOf } from '#domain/tierStanding.ts';
import type { Context, Decided } from '#ledger/book.ts';
import type { Card } from './card.ts';
import type { Deciders } from './decision.ts';
import type { Bought, CardEvent } from './events.ts';
import type { Step } from './inTurn.ts';
import { countsOf, tierInForce } from './tierInForce.ts';
import type { TierPlacement } from './tierState.ts';

/** Writes down what became due without a visit, such as a level whose grace is over. */
export type TierCommand = { readonly type: 'ReviewTier' };

export type TierRefusal = { readonly type: 'LevelStands' };

export const tierDeciders = {
  ReviewTier: (_command, card, context) => {
    const due = placementDue(card, context);
    return due.length === 0 ? fail({ type: 'LevelStands' }) : ok(due);
  },
} satisfies Deciders<TierCommand>;

/**
 * Where the card is on another level by now than is written down. It stands twice in a visit: first,
 * so that a visit earns by the level in force at the time of sale (R19), and last, so that a level
 * it reaches is reached at once and announced once, in the result of its tap.
 */
export const tierStep =
  (_visit: Bought, context: Context): Step =>
  (card) =>
    placementDue(card, context);

function placementDue(card: Card, { rules, businessDay }: Context): readonly Decided<CardEvent>[] {
  const rule = rules.tiers;
  if (rule === null) return [];
  const { level, since } = tierInForce(card, rule, businessDay);
  const from = card.tier.levelId ?? rule.levels[0]?.id ?? level.id;
  if (level.id === from) return [];
  const before = rule.levels.find(({ id }) => id === from);
  const isRise = before !== undefined && level.threshold > before.threshold;
  if (isRise) return [{ event: { type: 'TierReached', levelId: level.id, from } }];
  return [{ event: { type: 'TierLost', levelId: level.id, from, dueOn: since } }];
}

/**
 * After something was taken back: levels go that would not have been reached without it, at once
 * and whatever the policy for falling is (R33). A level that other visits have reached since stays.
 */
export const tierAfterUndo =
  (before: Card, { rules, businessDay }: Context): Step =>
  (after) => {
    const rule = rules.tiers;
    if (rule === null) return [];
    const isUnearned = (placement: TierPlacement): boolean =>
      placement.isReached &&
      isEarned(before, placement, { rule, businessDay }) &&
      !isEarned(after, placement, { rule, businessDay });
    return after.tier.placements.filter(isUnearned).map(({ entryId, levelId }) => {
      const from = levelBefore(entryId, after);
      return { event: { type: 'TierReachReversed', levelId, from }, reverses: entryId };
    });
  };

/** Did the standing reach the level, on the day it was reached or on any day since? */
function isEarned(
  card: Card,
  { levelId, since }: TierPlacement,
  { rule, businessDay }: { readonly rule: TierRule } & Pick<Context, 'businessDay'>,
): boolean {
  const level = rule.levels.find(({ id }) => id === levelId);
  // The owner has removed it: nobody can say any more.
  if (level === undefined) return true;
  const days = card.days.map((day) => day.businessDay).filter((day) => day > since);
  const standingOn = standingsOf(countsOf(card), rule);
  return [since, ...days, businessDay].some((day) => standingOn(day) >= level.threshold);
}

function levelBefore(entryId: TierPlacement['entryId'], { tier }: Card): string | null {
  const at = tier.placements.findIndex((placement) => placement.entryId === entryId);
  return tier.placements[at - 1]?.levelId ?? null;
}
