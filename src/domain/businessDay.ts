import { assert } from './assert.ts';
import type { Brand } from './brand.ts';
import { HOUR_MS, type Instant } from './instant.ts';

/** `2026-11-22`: the day the shop says it is. A sale at 01:00 belongs to the evening before. */
export type BusinessDay = Brand<string, 'BusinessDay'>;

/** Where the shop is and when its day ends; never the tablet's own zone. */
export interface OpeningHours {
  /** IANA name, such as `Asia/Seoul`. */
  readonly zone: string;
  /** Whole hour after midnight, 0 to 11, at which the business day ends: 2 means 02:00. */
  readonly closingHour: number;
}

export const CLOSING_HOUR_MAX = 11;

/** Gives the function that tells the business day of a moment, for these hours. */
export function businessDayIn({ zone, closingHour }: OpeningHours): (at: Instant) => BusinessDay {
  assert(isClosingHour(closingHour), 'the closing hour is a whole hour from 0 to 11');
  const wallClock = wallClockIn(zone);
  return (at) => {
    const { day, hour } = readWallClock(wallClock, at);
    // Twelve hours earlier it was certainly yesterday on the wall, in any zone and through any DST.
    if (hour >= closingHour) return day;
    return readWallClock(wallClock, (at - 12 * HOUR_MS) as Instant).day;
  };
}

/** Gives the function that tells the hour on the wall of a zone, 0 to 23. */
export function hourIn(zone: string): (at: Instant) => number {
  const wallClock = wallClockIn(zone);
  return (at) => readWallClock(wallClock, at).hour;
}

export const isClosingHour = (hour: number): boolean =>
  Number.isInteger(hour) && hour >= 0 && hour <= CLOSING_HOUR_MAX;

/** Is this a zone that the tablet knows? */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

const wallClockIn = (zone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });

function readWallClock(wallClock: Intl.DateTimeFormat, at: Instant) {
  const partByType = new Map(wallClock.formatToParts(at).map((part) => [part.type, part.value]));
  const day = `${partByType.get('year')}-${partByType.get('month')}-${partByType.get('day')}`;
  return { day: day as BusinessDay, hour: Number(partByType.get('hour')) };
}
