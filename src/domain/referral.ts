import type { Benefit } from './benefit.ts';

/** Who brings a friend, and what for (R38). */
export interface ReferralRule {
  /** At which visit of the friend both are paid. */
  readonly paidAtVisit: 1 | 2;
  readonly inviter: Benefit;
  readonly friend: Benefit;
  /** A friend who has not come again by then brings nothing. */
  readonly pendingDays: number;
  /** As many friends as one customer is paid for in a calendar year. */
  readonly perYearMax: number;
}
