import { unreachable } from '#domain/assert.ts';
import { benefitProblem } from '#domain/benefitProblem.ts';
import type { BonusRule, BonusTimes } from '#domain/bonus.ts';
import type { CouponKind } from '#domain/coupon.ts';
import { type CouponKindProblem, couponKindsProblem } from '#domain/couponProblem.ts';
import type { ExpiryRule } from '#domain/expiry.ts';
import { STAMPS_PER_GRANT_LIMIT } from '#domain/loyaltyProgram.ts';
import { isMenuName } from '#domain/menu.ts';
import { type Mission, type MissionProblem, missionsProblem } from '#domain/mission.ts';
import { type OccasionProblem, occasionProblem } from '#domain/occasion.ts';
import type { PointRule } from '#domain/pointRule.ts';
import { NOTICE_DAYS, type ProgramRules, type RulesPart } from '#domain/programRules.ts';
import { type ReferralProblem, referralProblem } from '#domain/referral.ts';
import type { Safeguards } from '#domain/safeguards.ts';
import { type TierProblem, tierProblem } from '#domain/tier.ts';

/** What of a rule cannot stand, so that the editor can say it in a sentence. */
export type RuleProblem =
  | TierProblem
  | MissionProblem
  | CouponKindProblem
  | OccasionProblem['problem']
  | ReferralProblem['field']
  | 'rate'
  | 'useMin'
  | 'useStep'
  | 'useShare'
  | 'expiryMonths'
  | 'bonusName'
  | 'bonusId'
  | 'percent'
  | 'hours'
  | 'period'
  | 'noItems'
  | 'noGain'
  | 'safeguardNumbers'
  | 'noticeDays'
  | 'kindGone';

const RATE_BP_MAX = 3_000;
const USE_MIN_MAX = 100_000;
const EXPIRY_MONTHS_MIN = 3;
const EXPIRY_MONTHS_MAX = 120;
const BONUS_PERCENT_MAX = 1_000;
const BONUS_POINTS_MAX = 100_000;

type Check = readonly [RuleProblem, boolean];

/** The first problem of a part as it would stand among the others, or none. */
export function ruleProblem(revised: RulesPart, rules: ProgramRules): RuleProblem | undefined {
  const kinds = rules.couponKinds;
  switch (revised.part) {
    case 'points':
      return revised.value === null ? undefined : firstOf(pointChecks(revised.value));
    case 'stampExpiry':
      return firstOf(expiryChecks(revised.value));
    case 'tiers':
      return revised.value === null ? undefined : tierProblem(revised.value);
    case 'couponKinds':
      return couponKindsProblem(revised.value) ?? goneProblem(kinds, revised.value);
    case 'occasions':
      return occasionProblem(revised.value, kinds)?.problem;
    case 'referral': {
      const found = revised.value === null ? undefined : referralProblem(revised.value, kinds);
      return found && (found.problem ?? found.field);
    }
    case 'missions':
      return missionsProblem(revised.value) ?? missionBenefitProblem(revised.value, kinds);
    case 'bonuses':
      return bonusesProblem(revised.value);
    case 'safeguards':
      return firstOf([['safeguardNumbers', areSafeguards(revised.value)]]);
    case 'noticeDays':
      return firstOf([['noticeDays', NOTICE_DAYS.some((days) => days === revised.value)]]);
    default:
      return unreachable(revised);
  }
}

/** Coupons that are out need their kind; one that is not issued any more is not offered. */
const goneProblem = (
  before: readonly CouponKind[],
  after: readonly CouponKind[],
): RuleProblem | undefined =>
  before.every(({ id }) => after.some((kind) => kind.id === id)) ? undefined : 'kindGone';

const missionBenefitProblem = (
  missions: readonly Mission[],
  kinds: readonly CouponKind[],
): RuleProblem | undefined =>
  missions
    .map(({ benefit }) => benefitProblem(benefit, kinds))
    .find((problem) => problem !== undefined);

const firstOf = (checks: readonly Check[]): RuleProblem | undefined =>
  checks.find(([, isValid]) => !isValid)?.[0];

const isWithin = (count: number, min: number, max: number): boolean =>
  Number.isSafeInteger(count) && count >= min && count <= max;

const pointChecks = (rule: PointRule): readonly Check[] => [
  ['rate', isWithin(rule.rateBp, 1, RATE_BP_MAX)],
  ['useMin', isWithin(rule.useMin, 1, USE_MIN_MAX)],
  ['useStep', isWithin(rule.useStep, 1, USE_MIN_MAX)],
  ['useShare', isWithin(rule.useShareMax, 1, 100)],
  ...expiryChecks(rule.expiry),
];

const expiryChecks = (rule: ExpiryRule): readonly Check[] =>
  rule.type === 'never'
    ? []
    : [['expiryMonths', isWithin(rule.months, EXPIRY_MONTHS_MIN, EXPIRY_MONTHS_MAX)]];

function bonusesProblem(bonuses: readonly BonusRule[]): RuleProblem | undefined {
  const ids = bonuses.map(({ id }) => id);
  return new Set(ids).size < ids.length ? 'bonusId' : firstOf(bonuses.flatMap(bonusChecks));
}

function bonusChecks(bonus: BonusRule): readonly Check[] {
  const named: Check = ['bonusName', isMenuName(bonus.name)];
  switch (bonus.type) {
    case 'multiplier':
      return [
        named,
        ['percent', isWithin(bonus.percent, 101, BONUS_PERCENT_MAX)],
        ...timesChecks(bonus.times),
      ];
    case 'itemBonus':
      return [
        named,
        ['noItems', bonus.itemIds.length > 0],
        ['noGain', isGain(bonus)],
        ...timesChecks(bonus.times),
      ];
    case 'itemExclusion':
      return [named, ['noItems', bonus.itemIds.length > 0]];
    case 'amountBonus':
      return [
        named,
        ['amountMin', isWithin(bonus.amountMin, 1, 1_000_000)],
        ['noGain', isGain(bonus)],
        ...timesChecks(bonus.times),
      ];
  }
}

const isGain = (gain: { readonly stamps: number; readonly points: number }): boolean =>
  gain.stamps + gain.points > 0 &&
  isWithin(gain.stamps, 0, STAMPS_PER_GRANT_LIMIT) &&
  isWithin(gain.points, 0, BONUS_POINTS_MAX);

const timesChecks = (times: BonusTimes): readonly Check[] => [
  [
    'weekdays',
    times.weekdays.every((day) => isWithin(day, 1, 7)) &&
      new Set(times.weekdays).size === times.weekdays.length,
  ],
  ['hours', isWithin(times.fromHour, 0, 23) && isWithin(times.untilHour, 1, 24)],
  ['period', times.fromDay === null || times.untilDay === null || times.fromDay <= times.untilDay],
];

function areSafeguards({ riskBudget, ...numbers }: Safeguards): boolean {
  const every = [...Object.values(numbers), ...Object.values(riskBudget)];
  return (
    every.every((count) => isWithin(count, 0, 100_000_000)) &&
    numbers.nodMax <= numbers.staffPinMax &&
    numbers.perTenMinutesMax > 0 &&
    numbers.perDayMax > 0 &&
    numbers.staffHourMax > 0 &&
    numbers.deviceDayMax > 0 &&
    numbers.recycledAfterMonths > 0
  );
}
