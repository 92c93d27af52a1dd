import type { BusinessDay } from '#domain/businessDay.ts';
import { type Instant, instant, MINUTE_MS } from '#domain/instant.ts';

/** Gives the function that tells the moment of a time on the wall of this zone: `2026-11-22T10:00`. */
export function momentIn(zone: string): (at: string) => Instant {
  const wall = wallIn(zone);
  const shownAt = (moment: number): number =>
    Date.parse(`${wall.format(moment).replace(' ', 'T')}Z`);
  return (at) => {
    const shown = Date.parse(`${at}Z`);
    const guess = shown - (shownAt(shown) - shown);
    // Once more, because the first guess may lie beyond a change of the clocks.
    return instant(guess - (shownAt(guess) - shown));
  };
}

/** One a zone, because making one takes longer than a hundred readings. */
const wallByZone = new Map<string, Intl.DateTimeFormat>();

function wallIn(zone: string): Intl.DateTimeFormat {
  const format = { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' } as const;
  const wall = wallByZone.get(zone) ?? new Intl.DateTimeFormat('sv-SE', format);
  wallByZone.set(zone, wall);
  return wall;
}

/** The calendar day so many days later, or earlier. */
export const dayAfter = (day: string, days: number): BusinessDay =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * 60 * MINUTE_MS)
    .toISOString()
    .slice(0, 10) as BusinessDay;
