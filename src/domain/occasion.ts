import type { Because, Benefit } from './benefit.ts';
import { type BenefitProblem, benefitProblem } from './benefitProblem.ts';
import type { BusinessDay } from './businessDay.ts';
import { addDays, endOfMonth } from './calendar.ts';
import type { CouponKind } from './coupon.ts';
import { isWholeFrom } from './wholeNumber.ts';

/** A day of a year without the year, as people keep their birthday. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** When an occasion is kept. 29 February is kept on the 28th where a year has none. */
export type OccasionWindow =
  | { readonly type: 'month' }
  | { readonly type: 'days'; readonly before: number; readonly after: number };

export interface OccasionRule {
  readonly benefit: Benefit;
  readonly window: OccasionWindow;
}

/** What the shop gives on a customer's days; each at most once a calendar year (R37). */
export interface OccasionRules {
  readonly birthday: OccasionRule | null;
  /** A day of their own that the customer chose. */
  readonly anniversary: OccasionRule | null;
  readonly firstVisitAnniversary: OccasionRule | null;
  /** At the first visit. */
  readonly welcome: Benefit | null;
}

export const noOccasions: OccasionRules = {
  birthday: null,
  anniversary: null,
  firstVisitAnniversary: null,
  welcome: null,
};

/** What a rule of occasions may rely on; both days only where the customer told them. */
export interface OccasionFacts {
  readonly birthday?: MonthDay;
  readonly anniversary?: MonthDay;
}

/** The same, and what the card knows by itself once the visit stands on it. */
export interface OccasionVisit extends OccasionFacts {
  /** This one among them. */
  readonly visits: number;
  readonly firstVisitOn: BusinessDay | null;
}

/** One thing to give, and why. */
export interface OccasionDue {
  readonly benefit: Benefit;
  readonly because: Because;
}

/**
 * What this visit is an occasion for. The year is that of the day that is kept, not of the visit: a
 * birthday on 3 January that is kept a week before belongs to the new year on 28 December already.
 * Whether that year's was given before is the card's to say.
 */
export function occasionsDue(
  visit: OccasionVisit,
  rules: OccasionRules,
  businessDay: BusinessDay,
): readonly OccasionDue[] {
  const { birthday, anniversary, firstVisitOn } = visit;
  const welcome = visit.visits === 1 ? rules.welcome : null;
  const isLater = (kept: BusinessDay) => firstVisitOn !== null && kept > firstVisitOn;
  const firstVisit = firstVisitOn === null ? undefined : monthDayOf(firstVisitOn);
  return [
    ...(welcome === null ? [] : [{ benefit: welcome, because: WELCOME }]),
    ...due(rules.birthday, dayKept(rules.birthday, birthday, businessDay), 'Birthday'),
    ...due(rules.anniversary, dayKept(rules.anniversary, anniversary, businessDay), 'Anniversary'),
    ...due(
      rules.firstVisitAnniversary,
      dayKept(rules.firstVisitAnniversary, firstVisit, businessDay),
      'FirstVisitAnniversary',
    ).filter(({ kept }) => isLater(kept)),
  ].map(({ benefit, because }) => ({ benefit, because }));
}

const WELCOME: Because = { type: 'Welcome' };

type Yearly = 'Birthday' | 'Anniversary' | 'FirstVisitAnniversary';

function due(rule: OccasionRule | null, kept: BusinessDay | undefined, type: Yearly) {
  if (rule === null || kept === undefined) return [];
  const because: Because = { type, year: Number(kept.slice(0, 4)) };
  return [{ benefit: rule.benefit, because, kept }];
}

/** The day of the year whose window this business day is in. */
function dayKept(
  rule: OccasionRule | null,
  monthDay: MonthDay | undefined,
  businessDay: BusinessDay,
): BusinessDay | undefined {
  if (rule === null || monthDay === undefined) return undefined;
  const year = Number(businessDay.slice(0, 4));
  // A window may begin in the year before its day, or end in the year after it.
  return [year, year - 1, year + 1]
    .map((each) => dayInYear(monthDay, each))
    .find((kept) => isKept(rule.window, kept, businessDay));
}

function isKept(span: OccasionWindow, kept: BusinessDay, businessDay: BusinessDay): boolean {
  if (span.type === 'month') return kept.slice(0, 7) === businessDay.slice(0, 7);
  return addDays(kept, -span.before) <= businessDay && businessDay <= addDays(kept, span.after);
}

/** 29 February is kept on the 28th where a year has none. */
export const dayInYear = ({ month, day }: MonthDay, year: number): BusinessDay => {
  const first = `${String(year).padStart(4, '0')}-${twoDigits(month)}-01` as BusinessDay;
  const last = endOfMonth(first);
  const written = addDays(first, day - 1);
  return written > last ? last : written;
};

const monthDayOf = (day: BusinessDay): MonthDay => ({
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8)),
});

/** Is it a day of some year? Whoever is born on 29 February has a birthday. */
export const isMonthDay = ({ month, day }: MonthDay): boolean =>
  isWholeFrom(1, month, 12) &&
  isWholeFrom(1, day, 31) &&
  monthDayOf(dayInYear({ month, day }, 2024)).day === day;

/** A window wider than two months is no occasion any more, and never meets the next year's. */
const WINDOW_DAYS_MAX = 31;

export interface OccasionProblem {
  readonly occasion: keyof OccasionRules;
  readonly problem: 'window' | BenefitProblem;
}

/** Which occasion cannot stand; `undefined`: a shop with these kinds of coupons can keep them all. */
export function occasionProblem(
  { welcome, ...yearly }: OccasionRules,
  kinds: readonly CouponKind[],
): OccasionProblem | undefined {
  for (const occasion of ['birthday', 'anniversary', 'firstVisitAnniversary'] as const) {
    const rule = yearly[occasion];
    if (rule === null) continue;
    if (!isWindow(rule.window)) return { occasion, problem: 'window' };
    const problem = benefitProblem(rule.benefit, kinds);
    if (problem !== undefined) return { occasion, problem };
  }
  const problem = welcome === null ? undefined : benefitProblem(welcome, kinds);
  return problem === undefined ? undefined : { occasion: 'welcome', problem };
}

const isWindow = (span: OccasionWindow): boolean =>
  span.type === 'month' ||
  (isWholeFrom(0, span.before, WINDOW_DAYS_MAX) && isWholeFrom(0, span.after, WINDOW_DAYS_MAX));

const twoDigits = (count: number): string => String(count).padStart(2, '0');
