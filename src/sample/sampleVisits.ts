import type { Instant } from '#domain/instant.ts';
import type { Chance } from './chance.ts';
import { isWeekend, momentOf, type SampleDay } from './sampleCalendar.ts';

/** When the sample opens and closes, in minutes after midnight. */
const OPENS_AT = 8 * 60;
const CLOSES_AT = 21 * 60;

/** A stretch of the day that somebody likes, in minutes after midnight. */
interface Slot {
  readonly from: number;
  readonly until: number;
  readonly weight: number;
}

const weekdaySlots: readonly Slot[] = [
  { from: 8 * 60, until: 9 * 60 + 30, weight: 26 },
  { from: 9 * 60 + 30, until: 11 * 60 + 45, weight: 10 },
  { from: 11 * 60 + 45, until: 13 * 60 + 30, weight: 34 },
  { from: 13 * 60 + 30, until: 17 * 60, weight: 20 },
  { from: 17 * 60, until: CLOSES_AT - 15, weight: 14 },
];

const weekendSlots: readonly Slot[] = [
  { from: 9 * 60, until: 11 * 60, weight: 12 },
  { from: 11 * 60, until: 14 * 60, weight: 28 },
  { from: 14 * 60, until: 17 * 60 + 30, weight: 38 },
  { from: 17 * 60 + 30, until: CLOSES_AT - 15, weight: 18 },
];

interface Coming {
  readonly chance: Chance;
  /** From the day of the first visit to the last on which they may come. */
  readonly days: readonly SampleDay[];
  readonly endsAt: Instant;
  readonly visitsPerWeek: number;
}

/** Every visit of one person, oldest first: the first day for certain, the others as the rhythm falls. */
export function drawVisits({ chance, days, endsAt, visitsPerWeek }: Coming): readonly Instant[] {
  const weekdaySlot = chance.weigh(weekdaySlots.map(({ weight }) => weight));
  const weekendSlot = chance.weigh(weekendSlots.map(({ weight }) => weight));
  const rests = chance.between(0, 6);
  const visits: Instant[] = [];
  for (const [place, day] of days.entries()) {
    const isHere = chance.isLucky((visitsPerWeek / 7) * crowdOn(day));
    if (place > 0 && (!isHere || day.weekday === rests)) continue;
    const at = momentOf(day, minutesOn(day));
    // The last day is not over yet.
    if (at < endsAt) visits.push(at);
  }
  return visits;

  function minutesOn(day: SampleDay): number {
    const slots = isWeekend(day) ? weekendSlots : weekdaySlots;
    const own = isWeekend(day) ? weekendSlot : weekdaySlot;
    const chosen = chance.isLucky(0.7) ? own : chance.weigh(slots.map(({ weight }) => weight));
    const { from, until } = slots[chosen] ?? { from: OPENS_AT, until: CLOSES_AT };
    return from + chance.share() * (until - from);
  }
}

/** More on Fridays and weekends, and in summer. */
function crowdOn({ weekday, month }: SampleDay): number {
  const ofWeekday = [1.15, 0.8, 0.85, 0.92, 1, 1.2, 1.35][weekday] ?? 1;
  return ofWeekday * (month >= 6 && month <= 8 ? 1.12 : 1);
}
