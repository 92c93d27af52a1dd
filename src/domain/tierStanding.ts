import { assert } from './assert.ts';
import type { BusinessDay } from './businessDay.ts';
import { addDays, addMonths } from './calendar.ts';
import type { TierLevel, TierRule } from './tier.ts';

/** What counts for a level, net of what was taken back. */
export interface Counted {
  readonly visits: number;
  /** Won. */
  readonly amount: number;
  /** Earned by visits; expired ones count on, and a redemption taken back adds none (R2, R33). */
  readonly points: number;
}

/** What one customer's card counts, by business day and in all. */
export interface Counts {
  /** Earliest first; at least as far back as a window and a grace reach. */
  readonly days: readonly (Counted & { readonly businessDay: BusinessDay })[];
  readonly lifetime: Counted;
}

/**
 * The sum of the basis within the window that ends with this day: the twelve months up to and with
 * it, its calendar year so far, or everything (R30).
 */
export const standingOf = (counts: Counts, rule: TierRule, day: BusinessDay): number =>
  standingsOf(counts, rule)(day);

/** Gives the function that tells the standing on a day; for one who asks for many of them. */
export function standingsOf(counts: Counts, rule: TierRule): (day: BusinessDay) => number {
  const span = rule.window;
  const { days, lifetime } = counts;
  const sums = sumsOf(days, rule.basis);
  const sumOfFirst = (count: number): number => sums[count] ?? 0;
  if (span === 'lifetime') {
    const forgotten = countOf(lifetime, rule.basis) - sumOfFirst(days.length);
    return (day) => forgotten + sumOfFirst(placeAfter(days, day));
  }
  return (day) => {
    const before = addDays(startOfSpan(span, day), -1);
    return sumOfFirst(placeAfter(days, day)) - sumOfFirst(placeAfter(days, before));
  };
}

/** The sum of the first none, one, two and so on. */
function sumsOf(days: Counts['days'], basis: TierRule['basis']): readonly number[] {
  const sums = [0];
  for (const day of days) sums.push((sums.at(-1) ?? 0) + countOf(day, basis));
  return sums;
}

/** How many of the days are not after this one. */
function placeAfter(days: Counts['days'], day: BusinessDay): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const isAfter = (days[middle]?.businessDay ?? day) > day;
    if (isAfter) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The highest level that this standing reaches; exactly at a threshold is reached (R32). */
export function levelAt(standing: number, { levels }: TierRule): TierLevel {
  const reached = levels.findLast(({ threshold }) => standing >= threshold) ?? levels[0];
  assert(reached !== undefined, 'a ladder has levels');
  return reached;
}

/**
 * Since which day, without a break up to this one, the standing has been below the threshold; this
 * day must be. Told by the days of the card alone: a standing changes only where a day brought
 * something, where one leaves the window, and where a year begins. Days before `from`, which is not
 * after this one, do not matter.
 */
export function belowSince(
  threshold: number,
  counts: Counts,
  at: { readonly rule: TierRule; readonly day: BusinessDay; readonly from: BusinessDay },
): BusinessDay {
  const standingOn = standingsOf(counts, at.rule);
  let since = at.day;
  for (const turn of turningDays(counts, at)) {
    if (standingOn(turn) >= threshold) return since;
    since = turn;
  }
  return standingOn(at.from) >= threshold ? since : at.from;
}

/** Latest first. */
function turningDays(
  { days }: Counts,
  { rule, day, from }: Parameters<typeof belowSince>[2],
): readonly BusinessDay[] {
  const brought = days.map(({ businessDay }) => businessDay);
  const turns = [...brought, ...leavingDays(brought, rule.window, { day, from })];
  const between = turns.filter((turn) => turn > from && turn <= day);
  return [...new Set(between)].toSorted().toReversed();
}

function leavingDays(
  brought: readonly BusinessDay[],
  span: TierRule['window'],
  { day, from }: { readonly day: BusinessDay; readonly from: BusinessDay },
): readonly BusinessDay[] {
  if (span === 'lifetime') return [];
  const [first, last] = [startOfSpan(span, from), startOfSpan(span, day)];
  return brought.filter((each) => each >= first && each < last).map((each) => leavesOn(span, each));
}

type Span = 'rolling12Months' | 'calendarYear';

const startOfSpan = (span: Span, day: BusinessDay): BusinessDay =>
  span === 'calendarYear' ? startOfYear(day) : addDays(addMonths(day, -12), 1);

/** The first day whose window no longer holds this one; for a 29 February, 1 March. */
function leavesOn(span: Span, day: BusinessDay): BusinessDay {
  const anniversary = addMonths(day, 12);
  if (span === 'calendarYear') return startOfYear(anniversary);
  return startOfSpan(span, anniversary) > day ? anniversary : addDays(anniversary, 1);
}

const startOfYear = (day: BusinessDay): BusinessDay => `${day.slice(0, 4)}-01-01` as BusinessDay;

const countOf = (counted: Counted, basis: TierRule['basis']): number =>
  basis === 'won' ? counted.amount : counted[basis];
