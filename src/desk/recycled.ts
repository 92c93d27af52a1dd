import type { Card } from '#books/card/card.ts';
import { currentLink, type Person } from '#books/person/person.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import { addMonths } from '#domain/calendar.ts';
import type { CustomerId, EntryId } from '#domain/ids.ts';
import type { Safeguards } from '#domain/safeguards.ts';
import { type Errand, firstVisitSlips, type Joining } from './checkIn.ts';
import type { CounterSlip } from './command.ts';

/**
 * Is it time to ask whose number this is (N-06, R52)? Carriers give a number away again 90 days
 * after its owner left. Asked with nothing of the record on screen, so that it tells a stranger
 * nothing. Whoever has never visited has nothing that could leak.
 */
export function asksWhose(
  card: Card,
  today: BusinessDay,
  { recycledAfterMonths }: Safeguards,
): boolean {
  const last = card.recentVisits.at(-1)?.businessDay ?? card.days.at(-1)?.businessDay;
  return last !== undefined && addMonths(last, recycledAfterMonths) <= today;
}

/** Whose number it was until now. */
export interface FormerOwner {
  readonly customerId: CustomerId;
  readonly link: EntryId;
}

/** `undefined` where nothing of theirs is left to pass on. */
export function formerOwner(customerId: CustomerId, person: Person): FormerOwner | undefined {
  const link = currentLink(person);
  return link && { customerId, link: link.entryId };
}

/**
 * 처음 써요: the number leaves its former owner, whose card is frozen and whose consent to
 * advertising ends; whoever stands here joins with it and gets what they came for, in one tap.
 */
export function firstTimeHereSlips(
  former: FormerOwner,
  joining: Joining,
  errand: Errand,
): readonly CounterSlip[] {
  const { customerId: subject } = former;
  return [
    { book: 'person', subject, command: { type: 'PassNumberOn' } },
    { book: 'card', subject, command: { type: 'FreezeCard' } },
    ...firstVisitSlips({ ...joining, inPlaceOf: former }, errand),
  ];
}
