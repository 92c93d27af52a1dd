import type { OccasionRule, OccasionWindow } from '#domain/occasion.ts';
import type { ReferralRule } from '#domain/referral.ts';
import { takesBenefit } from './takesBenefit.ts';

export const takesOccasion = (before: OccasionRule, after: OccasionRule): boolean =>
  takesBenefit(before.benefit, after.benefit) || isShorter(before.window, after.window);

/** Of a month, its first day lies up to 30 days before the day kept, and its last up to 30 after. */
const MONTH_REACH = 30;

function isShorter(before: OccasionWindow, after: OccasionWindow): boolean {
  const needed = before.type === 'month' ? { before: MONTH_REACH, after: MONTH_REACH } : before;
  // The month of a day on the first reaches no day before it, of one on the last no day after.
  const given = after.type === 'month' ? { before: 0, after: 0 } : after;
  if (before.type === 'month' && after.type === 'month') return false;
  return given.before < needed.before || given.after < needed.after;
}

export const takesReferral = (before: ReferralRule, after: ReferralRule): boolean =>
  after.paidAtVisit > before.paidAtVisit ||
  takesBenefit(before.inviter, after.inviter) ||
  takesBenefit(before.friend, after.friend) ||
  after.pendingDays < before.pendingDays ||
  after.perYearMax < before.perYearMax;
