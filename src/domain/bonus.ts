import type { BusinessDay } from './businessDay.ts';
import { weekdayOf } from './calendar.ts';
import type { MenuItemId } from './ids.ts';
import type { Points } from './points.ts';
import type { Stamps } from './stamps.ts';
import type { Won } from './won.ts';

/** When a bonus counts: all of it must be true. Hours are whole hours on the shop's wall. */
export interface BonusTimes {
  /** 1 is Monday, 7 is Sunday, of the business day; empty is every day. */
  readonly weekdays: readonly number[];
  /** From this hour on, 0 to 23. */
  readonly fromHour: number;
  /** Until this hour, 1 to 24; not after `fromHour`: over midnight. */
  readonly untilHour: number;
  readonly fromDay: BusinessDay | null;
  readonly untilDay: BusinessDay | null;
}

/** What makes a visit earn more, or some of it nothing. Computed base → multiplier → bonus (R16). */
export type BonusRule =
  | {
      readonly type: 'multiplier';
      readonly id: string;
      readonly name: string;
      readonly times: BonusTimes;
      /** 200 doubles. */
      readonly percent: number;
      readonly of: 'stamps' | 'points' | 'both';
      /** Those that do not stack: only the highest counts (R17). Those that do are multiplied. */
      readonly isStacking: boolean;
    }
  /** For each piece of these items. */
  | {
      readonly type: 'itemBonus';
      readonly id: string;
      readonly name: string;
      readonly times: BonusTimes;
      readonly itemIds: readonly MenuItemId[];
      readonly stamps: Stamps;
      readonly points: Points;
    }
  /** These items earn nothing, neither stamps nor points. */
  | {
      readonly type: 'itemExclusion';
      readonly id: string;
      readonly name: string;
      readonly itemIds: readonly MenuItemId[];
    }
  /** Once, where one visit reaches this amount. */
  | {
      readonly type: 'amountBonus';
      readonly id: string;
      readonly name: string;
      readonly times: BonusTimes;
      readonly amountMin: Won;
      readonly stamps: Stamps;
      readonly points: Points;
    };

/** When somebody came. */
export interface VisitTime {
  readonly businessDay: BusinessDay;
  /** On the shop's wall, 0 to 23. */
  readonly hour: number;
}

/**
 * Does a bonus count at this moment? The weekday and the days are those of the business day, so an
 * evening that goes on after midnight stays one evening.
 */
export function isDuring(times: BonusTimes, { businessDay, hour }: VisitTime): boolean {
  const { weekdays, fromDay, untilDay } = times;
  if (fromDay !== null && businessDay < fromDay) return false;
  if (untilDay !== null && businessDay > untilDay) return false;
  if (weekdays.length > 0 && !weekdays.includes(weekdayOf(businessDay))) return false;
  return isWithinHours(hour, times);
}

function isWithinHours(hour: number, { fromHour, untilHour }: BonusTimes): boolean {
  const isOverMidnight = untilHour <= fromHour;
  return isOverMidnight
    ? hour >= fromHour || hour < untilHour
    : hour >= fromHour && hour < untilHour;
}
