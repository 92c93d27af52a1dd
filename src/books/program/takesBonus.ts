import type { BonusRule, BonusTimes } from '#domain/bonus.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import { isNarrower } from './takesBenefit.ts';

type Timed = Exclude<BonusRule, { readonly type: 'itemExclusion' }>;

/** A bonus that goes takes something away; an exclusion that comes does. */
export function takesBonus(
  before: readonly BonusRule[],
  after: readonly BonusRule[],
  on: BusinessDay,
): boolean {
  const afterById = new Map(after.map((bonus) => [bonus.id, bonus]));
  const isLost = before.some((bonus) => {
    if (!isTimed(bonus) || isOver(bonus.times, on)) return false;
    const kept = afterById.get(bonus.id);
    return kept === undefined || takesOne(bonus, kept);
  });
  return isLost || after.some((bonus) => excludesMore(before, bonus));
}

const isTimed = (bonus: BonusRule): bonus is Timed => bonus.type !== 'itemExclusion';

const isOver = ({ untilDay }: BonusTimes, on: BusinessDay): boolean =>
  untilDay !== null && untilDay < on;

function excludesMore(before: readonly BonusRule[], bonus: BonusRule): boolean {
  if (bonus.type !== 'itemExclusion') return false;
  const excluded = before.flatMap((each) => (each.type === 'itemExclusion' ? each.itemIds : []));
  return bonus.itemIds.some((itemId) => !excluded.includes(itemId));
}

function takesOne(before: Timed, after: BonusRule): boolean {
  if (!isTimed(after) || isRarer(before.times, after.times)) return true;
  if (before.type === 'multiplier' && after.type === 'multiplier') {
    return multipliesLess(before, after);
  }
  if (before.type === 'itemBonus' && after.type === 'itemBonus') {
    return isNarrower(before.itemIds, after.itemIds) || gainsLess(before, after);
  }
  if (before.type === 'amountBonus' && after.type === 'amountBonus') {
    return after.amountMin > before.amountMin || gainsLess(before, after);
  }
  return true;
}

type Multiplier = Extract<BonusRule, { readonly type: 'multiplier' }>;

const multipliesLess = (before: Multiplier, after: Multiplier): boolean =>
  after.percent < before.percent ||
  (after.of !== 'both' && after.of !== before.of) ||
  (before.isStacking && !after.isStacking);

interface Gain {
  readonly stamps: number;
  readonly points: number;
}

const gainsLess = (before: Gain, after: Gain): boolean =>
  after.stamps < before.stamps || after.points < before.points;

const isRarer = (before: BonusTimes, after: BonusTimes): boolean =>
  isNarrower(before.weekdays, after.weekdays) ||
  isNarrower(hoursOf(before), hoursOf(after)) ||
  (after.fromDay !== null && (before.fromDay === null || after.fromDay > before.fromDay)) ||
  (after.untilDay !== null && (before.untilDay === null || after.untilDay < before.untilDay));

/** The hours of a day it counts in; those past midnight belong to the same business day. */
function hoursOf({ fromHour, untilHour }: BonusTimes): readonly number[] {
  const length = untilHour > fromHour ? untilHour - fromHour : untilHour + 24 - fromHour;
  return Array.from({ length }, (_, index) => (fromHour + index) % 24);
}
