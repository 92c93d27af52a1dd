import type { BusinessDay } from '#domain/businessDay.ts';
import { type Instant, instant, MINUTE_MS } from '#domain/instant.ts';

/** Gives the function that tells the moment of a time on the wall of this zone: `2026-11-22T10:00`. */
export function momentIn(zone: string): (at: string) => Instant {
  const wall = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const shownAt = (moment: number): number =>
    Date.parse(`${wall.format(moment).replace(' ', 'T')}Z`);
  return (at) => {
    const shown = Date.parse(`${at}Z`);
    const guess = shown - (shownAt(shown) - shown);
    // Once more, because the first guess may lie beyond a change of the clocks.
    return instant(guess - (shownAt(guess) - shown));
  };
}

/** The calendar day so many days later, or earlier. */
export const dayAfter = (day: string, days: number): BusinessDay =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * 60 * MINUTE_MS)
    .toISOString()
    .slice(0, 10) as BusinessDay;
