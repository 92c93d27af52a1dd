import { unreachable } from '#domain/assert.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import type { ExpiryRule } from '#domain/expiry.ts';
import type { PointRule } from '#domain/pointRule.ts';
import type { ProgramRules, RulesPart } from '#domain/programRules.ts';
import type { TierLevel, TierRule } from '#domain/tier.ts';
import { takesBenefit } from './takesBenefit.ts';
import { takesBonus } from './takesBonus.ts';
import { takesCouponKind } from './takesCouponKind.ts';
import { takesMission } from './takesMission.ts';
import { takesOccasion, takesReferral } from './takesOccasion.ts';

/**
 * Would a customer lose anything of what the rules promise now (P-03)? Where it gives and takes at
 * once, or cannot be compared, it takes. What is over on that day is no promise any more.
 */
export function takesAway(before: ProgramRules, after: RulesPart, on: BusinessDay): boolean {
  switch (after.part) {
    case 'points':
      return isLost(before.points, after.value, takesPoints);
    case 'stampExpiry':
      return takesTime(before.stampExpiry, after.value);
    case 'tiers':
      return isLost(before.tiers, after.value, takesTiers);
    case 'couponKinds':
      return isAnyLost(
        before.couponKinds.filter(({ isOffered }) => isOffered),
        after.value,
        takesCouponKind,
      );
    case 'occasions':
      return (
        isLost(before.occasions.birthday, after.value.birthday, takesOccasion) ||
        isLost(before.occasions.anniversary, after.value.anniversary, takesOccasion) ||
        isLost(
          before.occasions.firstVisitAnniversary,
          after.value.firstVisitAnniversary,
          takesOccasion,
        ) ||
        isLost(before.occasions.welcome, after.value.welcome, takesBenefit)
      );
    case 'referral':
      return isLost(before.referral, after.value, takesReferral);
    case 'missions': {
      const running = before.missions.filter(({ until }) => until === null || until >= on);
      return isAnyLost(running, after.value, takesMission);
    }
    case 'bonuses':
      return takesBonus(before.bonuses, after.value, on);
    case 'safeguards':
      // They keep others from cheating; nobody is promised that they may.
      return false;
    case 'noticeDays':
      return after.value < before.noticeDays;
    default:
      return unreachable(after);
  }
}

const isLost = <Rule>(
  before: Rule | null,
  after: Rule | null,
  takes: (before: Rule, after: Rule) => boolean,
): boolean => before !== null && (after === null || takes(before, after));

function isAnyLost<Rule extends { readonly id: string }>(
  before: readonly Rule[],
  after: readonly Rule[],
  takes: (before: Rule, after: Rule) => boolean,
): boolean {
  const afterById = new Map(after.map((rule) => [rule.id, rule]));
  return before.some((rule) => isLost(rule, afterById.get(rule.id) ?? null, takes));
}

const ROUNDINGS: readonly PointRule['rounding'][] = ['floor', 'round', 'ceil'];

const takesPoints = (before: PointRule, after: PointRule): boolean =>
  after.rateBp < before.rateBp ||
  ROUNDINGS.indexOf(after.rounding) < ROUNDINGS.indexOf(before.rounding) ||
  after.useMin > before.useMin ||
  // Whatever could be used can be used still.
  before.useStep % after.useStep !== 0 ||
  after.useShareMax < before.useShareMax ||
  takesTime(before.expiry, after.expiry);

/** By how many months the end of the month or of the year may be later than the day itself. */
const MONTHS_LATER = { day: 0, endOfMonth: 1, endOfYear: 12 } as const;

/** Could anything earned expire earlier than it would have? */
export function takesTime(before: ExpiryRule, after: ExpiryRule): boolean {
  if (after.type === 'never') return false;
  if (before.type === 'never') return true;
  const isAsLate = MONTHS_LATER[after.until] >= MONTHS_LATER[before.until];
  const monthsMin = before.months + (isAsLate ? 0 : MONTHS_LATER[before.until]);
  return after.months < monthsMin;
}

const DOWNGRADES: readonly TierRule['downgrade'][] = ['toBasis', 'oneDown', 'never'];

const takesTiers = (before: TierRule, after: TierRule): boolean =>
  after.basis !== before.basis ||
  (after.window !== before.window && after.window !== 'lifetime') ||
  after.graceDays < before.graceDays ||
  DOWNGRADES.indexOf(after.downgrade) < DOWNGRADES.indexOf(before.downgrade) ||
  isAnyLost(before.levels, after.levels, takesLevel) ||
  earnsLessSomewhere(before.levels, after.levels);

const takesLevel = (before: TierLevel, after: TierLevel): boolean =>
  after.threshold > before.threshold ||
  after.extraRateBp < before.extraRateBp ||
  (before.perk !== '' && after.perk !== before.perk) ||
  (before.birthdayKindId !== undefined && after.birthdayKindId !== before.birthdayKindId);

/** A level put in between may hold somebody back who stood on a better one. */
function earnsLessSomewhere(before: readonly TierLevel[], after: readonly TierLevel[]): boolean {
  const standings = [...before, ...after].map(({ threshold }) => threshold);
  const rateAt = (levels: readonly TierLevel[], standing: number): number =>
    levels.findLast(({ threshold }) => threshold <= standing)?.extraRateBp ?? 0;
  return standings.some((standing) => rateAt(after, standing) < rateAt(before, standing));
}
