import type { BusinessDay } from '#domain/businessDay.ts';
import { type Instant, MINUTE_MS } from '#domain/instant.ts';

/** The idle kiosk (U-13): awake; the ghost card; and from closing until the first touch, dark. */
export type Rest = 'awake' | 'bright' | 'dim';

/** What is known about the last time somebody was at the keypad. */
export interface Watch {
  readonly touchedOn: BusinessDay;
  readonly seenAt: Instant;
  /** How long nobody has touched, while the tablet was awake itself. */
  readonly restedMs: number;
}

export interface Moment {
  readonly now: Instant;
  readonly today: BusinessDay;
}

/** Longer than a customer hesitates, shorter than a screen burns in. */
const RESTS_AFTER_MS = 1.5 * MINUTE_MS;
/** Between two looks a tablet that is awake does not lose more: it has slept, and somebody woke it. */
const LOOKED_AWAY_MS_MAX = MINUTE_MS;

export const touched = ({ now, today }: Moment): Watch => ({
  touchedOn: today,
  seenAt: now,
  restedMs: 0,
});

/** One look at the clock. Waking the tablet is a touch, and so is a clock that was set. */
export function looked(watch: Watch, moment: Moment): Watch {
  const elapsedMs = moment.now - watch.seenAt;
  if (elapsedMs < 0 || elapsedMs > LOOKED_AWAY_MS_MAX) return touched(moment);
  return { ...watch, seenAt: moment.now, restedMs: watch.restedMs + elapsedMs };
}

/** Dark once the business day is over that somebody last touched the tablet on. */
export function restOf({ restedMs, touchedOn }: Watch, today: BusinessDay): Rest {
  if (restedMs < RESTS_AFTER_MS) return 'awake';
  return today === touchedOn ? 'bright' : 'dim';
}
