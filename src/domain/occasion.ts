import type { Benefit } from './benefit.ts';

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
