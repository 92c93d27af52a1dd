import type { BasketLine } from '#domain/basket.ts';
import type { BonusRule, BonusTimes } from '#domain/bonus.ts';
import type { PointRule } from '#domain/pointRule.ts';
import { businessDayOf, hourOf, weekdayOf } from './almanac.ts';

/** A visit as it was rung up. */
export interface RungUp {
  readonly at: string;
  readonly closingHour: number;
  readonly stamps: number;
  readonly amount?: number | undefined;
  readonly basket?: readonly BasketLine[] | undefined;
  /** Of the amount, paid with points. */
  readonly pays: number;
  readonly points: PointRule | null;
  readonly bonuses: readonly BonusRule[];
  /** Of the customer's level. */
  readonly extraRateBp: number;
}

/** What a visit earns, by school arithmetic in fractions: base, then times, then plus, then cut. */
export function earn(visit: RungUp): { readonly stamps: number; readonly points: number } {
  const bonuses = visit.bonuses.filter((rule) => !('times' in rule) || isOn(rule.times, visit));
  const excluded = new Set(
    bonuses.flatMap((rule) => (rule.type === 'itemExclusion' ? rule.itemIds : [])),
  );
  const lines = visit.basket ?? [];
  const left = lines.filter(({ itemId }) => !excluded.has(itemId));
  const basis = basisOf(visit, lines, bonuses);
  const lostStamps = sum(lines, (line) =>
    excluded.has(line.itemId) ? (line.stamps ?? 0) * line.count : 0,
  );
  const plus = { stamps: 0, points: 0 };
  for (const rule of bonuses) {
    const times = timesOf(rule, left, basis);
    if (rule.type === 'itemBonus' || rule.type === 'amountBonus') {
      plus.stamps += rule.stamps * times;
      plus.points += rule.points * times;
    }
  }
  const stamps = timesPercents(
    Math.max(0, visit.stamps - lostStamps),
    percentsOf(bonuses, 'stamps'),
  );
  const wholeStamps = Number(stamps.top / stamps.bottom) + plus.stamps;
  if (visit.points === null) return { stamps: wholeStamps, points: 0 };
  const rate = visit.points.rateBp + visit.extraRateBp;
  const { top, bottom } = timesPercents(basis * rate, percentsOf(bonuses, 'points'));
  return {
    stamps: wholeStamps,
    points: cut(top, bottom * 10_000n, visit.points.rounding) + plus.points,
  };
}

/** The amount less what points paid, less what is excluded of it: each rule's share cut by itself. */
function basisOf(
  visit: RungUp,
  lines: readonly BasketLine[],
  bonuses: readonly BonusRule[],
): number {
  const cost = sum(lines, ({ price, count }) => price * count);
  const amount = visit.amount ?? cost;
  let basis = Math.max(0, amount - visit.pays);
  const seen = new Set<string>();
  for (const rule of bonuses) {
    if (rule.type !== 'itemExclusion') continue;
    const own = lines.filter(({ itemId }) => rule.itemIds.includes(itemId) && !seen.has(itemId));
    for (const itemId of rule.itemIds) seen.add(itemId);
    const ownCost = sum(own, ({ price, count }) => price * count);
    basis = Math.max(0, basis - (cost === 0 ? 0 : Math.floor((amount * ownCost) / cost)));
  }
  return basis;
}

/** How often a bonus is given: for each piece, or once from an amount on. */
function timesOf(rule: BonusRule, left: readonly BasketLine[], basis: number): number {
  if (rule.type === 'amountBonus') return basis >= rule.amountMin ? 1 : 0;
  if (rule.type !== 'itemBonus') return 0;
  return sum(left, ({ itemId, count }) => (rule.itemIds.includes(itemId) ? count : 0));
}

/** All that stack, and the best of those that do not. */
function percentsOf(bonuses: readonly BonusRule[], of: 'stamps' | 'points'): readonly number[] {
  const meant = bonuses.flatMap((rule) =>
    rule.type === 'multiplier' && (rule.of === of || rule.of === 'both') ? [rule] : [],
  );
  const single = meant.filter(({ isStacking }) => !isStacking).map(({ percent }) => percent);
  const stacking = meant.filter(({ isStacking }) => isStacking).map(({ percent }) => percent);
  return single.length === 0 ? stacking : [...stacking, Math.max(...single)];
}

function timesPercents(count: number, percents: readonly number[]) {
  let [top, bottom] = [BigInt(count), 1n];
  for (const percent of percents) [top, bottom] = [top * BigInt(percent), bottom * 100n];
  return { top, bottom };
}

function cut(top: bigint, bottom: bigint, how: PointRule['rounding']): number {
  const whole = top / bottom;
  const rest = top % bottom;
  if (how === 'floor') return Number(whole);
  const isMore = how === 'ceil' ? rest > 0n : rest * 2n >= bottom;
  return Number(isMore ? whole + 1n : whole);
}

function isOn(times: BonusTimes, { at, closingHour }: RungUp): boolean {
  const day = businessDayOf(at, closingHour);
  const hour = hourOf(at);
  const { fromHour, untilHour } = times;
  const isHour =
    fromHour < untilHour
      ? hour >= fromHour && hour < untilHour
      : hour >= fromHour || hour < untilHour;
  const isWeekday = times.weekdays.length === 0 || times.weekdays.includes(weekdayOf(day));
  const isBegun = times.fromDay === null || times.fromDay <= day;
  return isHour && isWeekday && isBegun && (times.untilDay === null || day <= times.untilDay);
}

const sum = <Value>(values: readonly Value[], worth: (value: Value) => number): number =>
  values.reduce((total, value) => total + worth(value), 0);
