import { acceptedNotice, answersOf, isGiven } from '#books/person/answers.ts';
import type { ConsentPurpose } from '#books/person/events.ts';
import type { Person } from '#books/person/person.ts';
import type { Suppression } from '#books/suppression/suppression.ts';
import { addDays, addMonths, type CalendarDay } from '#domain/calendar.ts';
import type { Instant } from '#domain/instant.ts';
import { isStopped } from './mine.ts';

/** Within so many days the customer must be told what came of a consent or a withdrawal (M-08). */
const RESULT_DAYS = 14;
/** After so many months a consent is asked about again (M-09). */
const RECONFIRM_MONTHS = 24;
/** No advertising from this hour of the evening, and none before this one of the morning (M-04). */
const NIGHT_FROM_HOUR = 21;
const NIGHT_UNTIL_HOUR = 8;

/** What the law asks of the shop because of one answer of one person. */
export interface ConsentDuty {
  readonly purpose: ConsentPurpose;
  readonly outcome: 'given' | 'withdrawn';
  readonly answeredOn: CalendarDay;
  readonly resultDueOn: CalendarDay;
  /** `null` where nothing is left to confirm: withdrawn, or given anew since. */
  readonly reconfirmDueOn: CalendarDay | null;
}

/**
 * One duty for each consent that was given or withdrawn, in order. A plain no at the tablet is none:
 * nothing was received before, so there is no result to tell (§50⑦ speaks of refusing to receive).
 */
export function consentDuties(
  person: Person,
  dayOf: (at: Instant) => CalendarDay,
): readonly ConsentDuty[] {
  const answers = answersOf(person);
  return answers.flatMap((answer, index): readonly ConsentDuty[] => {
    if (answer.type !== 'ConsentGiven' && answer.type !== 'ConsentWithdrawn') return [];
    const { type, purpose } = answer;
    const answeredOn = dayOf(answer.at);
    const resultDueOn = addDays(answeredOn, RESULT_DAYS);
    const isLastWord = !answers
      .slice(index + 1)
      .some((later) => 'purpose' in later && later.purpose === purpose);
    if (type === 'ConsentWithdrawn') {
      return [{ purpose, outcome: 'withdrawn', answeredOn, resultDueOn, reconfirmDueOn: null }];
    }
    const reconfirmDueOn = isLastWord ? addMonths(answeredOn, RECONFIRM_MONTHS) : null;
    return [{ purpose, outcome: 'given', answeredOn, resultDueOn, reconfirmDueOn }];
  });
}

/**
 * May this person get advertising at this hour (0 to 23) of the shop's wall clock? A consent alone
 * is not enough: the number may have been stopped by whoever has it (L-33).
 */
export function isAdvertisingAllowed(
  person: Person,
  suppression: Suppression,
  hour: number,
): boolean {
  const isNight = hour >= NIGHT_FROM_HOUR || hour < NIGHT_UNTIL_HOUR;
  if (isStopped(person, suppression, 'advertising')) return false;
  if (!isNight) return isGiven(person, 'advertising');
  return isGiven(person, 'nightAdvertising') && !isStopped(person, suppression, 'nightAdvertising');
}

/**
 * How long this person's records may be kept after the last visit. Whoever has not accepted a
 * longer time keeps the one they accepted; a shorter one holds for everybody at once.
 */
export function retentionMonthsOf(person: Person, monthsInForce: number): number {
  const accepted = acceptedNotice(person);
  return Math.min(accepted?.retentionMonths ?? monthsInForce, monthsInForce);
}
