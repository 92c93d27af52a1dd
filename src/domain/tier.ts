import type { CouponKindId } from './ids.ts';

export const TIER_COLORS = ['bronze', 'silver', 'gold', 'platinum', 'ink'] as const;
export type TierColor = (typeof TIER_COLORS)[number];

/** One step of the ladder, such as Silver. */
export interface TierLevel {
  readonly id: string;
  readonly name: string;
  readonly color: TierColor;
  /** Visits, won or points within the window; 0 for the first level and rising after it. */
  readonly threshold: number;
  /** Added to the point rate, in basis points. */
  readonly extraRateBp: number;
  /** Replaces the kind of the birthday's coupon for this level. */
  readonly birthdayKindId?: CouponKindId;
  /** In the shop's own words, such as "사이즈 업". */
  readonly perk: string;
}

/** How customers rise and fall (R30–R33). */
export interface TierRule {
  /** Points are those earned by visits, expired ones included; what another rule gave is not. */
  readonly basis: 'visits' | 'won' | 'points';
  readonly window: 'rolling12Months' | 'calendarYear' | 'lifetime';
  /** Somebody who falls below keeps the level for so many days, the first one below included. */
  readonly graceDays: number;
  /** One level for each grace that passes, or at once to what is reached. */
  readonly downgrade: 'never' | 'oneDown' | 'toBasis';
  /** Lowest first; at least two. */
  readonly levels: readonly TierLevel[];
}

const TIER_LEVELS_MIN = 2;
const TIER_LEVELS_MAX = 5;
const TIER_NAME_MAX = 10;
const TIER_PERK_MAX = 40;
/** A card remembers a year and so many days: a longer grace could not be counted. */
const GRACE_DAYS_MAX = 90;
/** Added to a rate: 100 %. */
const EXTRA_RATE_BP_MAX = 10_000;

/** What cannot stand in a ladder of levels. */
export type TierProblem =
  | 'levelCount'
  | 'levelId'
  | 'levelName'
  | 'levelPerk'
  | 'extraRate'
  | 'firstThreshold'
  | 'thresholdOrder'
  | 'graceDays';

/** What the owner must put right first; `undefined` where the ladder can stand. */
export function tierProblem(rule: TierRule): TierProblem | undefined {
  const { levels, graceDays, downgrade } = rule;
  // Level by level without a grace between them would be all of them on one day.
  const graceDaysMin = downgrade === 'oneDown' ? 1 : 0;
  const found: readonly (readonly [TierProblem, boolean])[] = [
    ['levelCount', levels.length < TIER_LEVELS_MIN || levels.length > TIER_LEVELS_MAX],
    ['levelId', new Set(levels.map(({ id }) => id)).size < levels.length || !levels.every(hasId)],
    ['levelName', !levels.every(({ name }) => isText(name, 1, TIER_NAME_MAX))],
    ['levelPerk', !levels.every(({ perk }) => isText(perk, 0, TIER_PERK_MAX))],
    ['extraRate', !levels.every(({ extraRateBp }) => isWhole(extraRateBp, EXTRA_RATE_BP_MAX))],
    ['firstThreshold', levels[0]?.threshold !== 0],
    ['thresholdOrder', !levels.every((level, at) => isAbove(level, levels[at - 1]))],
    ['graceDays', !isWhole(graceDays, GRACE_DAYS_MAX) || graceDays < graceDaysMin],
  ];
  return found.find(([, isWrong]) => isWrong)?.[0];
}

const hasId = ({ id }: TierLevel): boolean => id !== '';

const isText = (text: string, min: number, max: number): boolean => {
  const { length } = [...text.trim()];
  return length >= min && length <= max;
};

const isWhole = (count: number, max: number): boolean =>
  Number.isSafeInteger(count) && count >= 0 && count <= max;

const isAbove = ({ threshold }: TierLevel, before: TierLevel | undefined): boolean =>
  isWhole(threshold, Number.MAX_SAFE_INTEGER) &&
  (before === undefined || threshold > before.threshold);
