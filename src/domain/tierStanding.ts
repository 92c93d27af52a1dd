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
export function standingOf(counts: Counts, rule: TierRule, day: BusinessDay): number {
  const { basis } = rule;
  const span = rule.window;
  if (span === 'lifetime') {
    const later = counts.days.filter(({ businessDay }) => businessDay > day);
    return countOf(counts.lifetime, basis) - sumOf(later, basis);
  }
  const from = startOfSpan(span, day);
  return sumOf(
    counts.days.filter(({ businessDay }) => businessDay >= from && businessDay <= day),
    basis,
  );
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
 * something, where one leaves the window, and where a year begins.
 */
export function belowSince(
  threshold: number,
  counts: Counts,
  { rule, day }: { readonly rule: TierRule; readonly day: BusinessDay },
): BusinessDay {
  let since = day;
  for (const turn of turningDays(counts, rule, day)) {
    if (standingOf(counts, rule, turn) >= threshold) return since;
    since = turn;
  }
  return since;
}

function turningDays(counts: Counts, { window: span }: TierRule, day: BusinessDay) {
  const brought = counts.days.map(({ businessDay }) => businessDay);
  const left = span === 'lifetime' ? [] : brought.map((each) => leavesOn(span, each));
  const past = [...brought, ...left].filter((turn) => turn <= day);
  return [...new Set(past)].toSorted().toReversed();
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

const sumOf = (counted: readonly Counted[], basis: TierRule['basis']): number =>
  counted.reduce((sum, each) => sum + countOf(each, basis), 0);

const countOf = (counted: Counted, basis: TierRule['basis']): number =>
  basis === 'won' ? counted.amount : counted[basis];
