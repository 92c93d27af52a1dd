import type { BusinessDay } from '#domain/businessDay.ts';
import { addDays } from '#domain/calendar.ts';
import type { ProgramRules } from '#domain/programRules.ts';
import type { TierLevel, TierRule } from '#domain/tier.ts';
import { belowSince, type Counts, levelAt, standingOf } from '#domain/tierStanding.ts';
import type { Card } from './card.ts';

/** The level that counts for this card on this day; `undefined` where the shop has no levels. */
export const levelOf = (
  card: Card,
  { tiers }: Pick<ProgramRules, 'tiers'>,
  day: BusinessDay,
): TierLevel | undefined => (tiers === null ? undefined : tierInForce(card, tiers, day).level);

/** The level that is written down; within a visit, the one it is served by (R19). */
export const placedLevel = (
  { tier }: Card,
  { tiers }: Pick<ProgramRules, 'tiers'>,
): TierLevel | undefined => tiers?.levels.find(({ id }) => id === tier.levelId) ?? tiers?.levels[0];

/** How far a customer is on the ladder, as a screen says it. */
export interface TierOutlook {
  readonly level: TierLevel;
  /** Visits, won or points within the window. */
  readonly standing: number;
  /** What is missing to the next level; missing itself at the top. */
  readonly next?: { readonly level: TierLevel; readonly missing: number };
  /** In grace: the day the level is lost unless the standing is reached again. */
  readonly lostOn?: BusinessDay;
}

/** How near the next level is, and whether the present one is about to be lost. */
export function tierOutlook(
  card: Card,
  { tiers }: Pick<ProgramRules, 'tiers'>,
  day: BusinessDay,
): TierOutlook | undefined {
  if (tiers === null) return undefined;
  const { level, lostOn } = tierInForce(card, tiers, day);
  const standing = standingOf(countsOf(card), tiers, day);
  const next = tiers.levels.find(({ threshold }) => threshold > level.threshold);
  return {
    level,
    standing,
    ...(next !== undefined && { next: { level: next, missing: next.threshold - standing } }),
    ...(lostOn !== undefined && { lostOn }),
  };
}

/** A level, and since when; `lostOn` where it is kept for now, though the standing is below it. */
interface InForce {
  readonly level: TierLevel;
  readonly since: BusinessDay;
  readonly lostOn?: BusinessDay;
}

/**
 * What holds as of this day, whether or not anybody has looked since (R5b): a rise at once, a fall
 * by the shop's policy on the day its grace is over. Grace begins on the first day the standing is
 * below the threshold, told by the days of the card; each further fall has a grace of its own.
 * Where the owner has removed the level, the highest one whose threshold is reached holds.
 */
export function tierInForce(card: Card, rule: TierRule, day: BusinessDay): InForce {
  const counts = countsOf(card);
  const earned = levelAt(standingOf(counts, rule, day), rule);
  const held = rule.levels.find(({ id }) => id === card.tier.levelId);
  const isRise = held === undefined || earned.threshold > held.threshold;
  if (isRise) return { level: earned, since: day };
  return fallFrom({ level: held, since: card.tier.since ?? day }, earned, { counts, rule, day });
}

function fallFrom(
  held: InForce,
  earned: TierLevel,
  at: { readonly counts: Counts; readonly rule: TierRule; readonly day: BusinessDay },
): InForce {
  const { counts, rule, day } = at;
  if (rule.downgrade === 'never' || held.level.threshold <= earned.threshold) return held;
  const below = belowSince(held.level.threshold, counts, { rule, day, from: held.since });
  const lostOn = addDays(below, rule.graceDays);
  if (lostOn > day) return { ...held, lostOn };
  const level =
    rule.downgrade === 'oneDown'
      ? oneBelow(held.level, rule)
      : levelAt(standingOf(counts, rule, lostOn), rule);
  return fallFrom({ level, since: lostOn }, earned, at);
}

function oneBelow(level: TierLevel, { levels }: TierRule): TierLevel {
  return levels[levels.indexOf(level) - 1] ?? level;
}

/** What of a card counts for its level. */
export const countsOf = ({ days, tier }: Card): Counts => ({ days, lifetime: tier.lifetime });
