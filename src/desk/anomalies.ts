import type { Card } from '#books/card/card.ts';
import type { CardEvent } from '#books/card/events.ts';
import { type BusinessDay, hourIn, type OpeningHours } from '#domain/businessDay.ts';
import { addMonths } from '#domain/calendar.ts';
import type { CustomerId, StaffId } from '#domain/ids.ts';
import type { OverrideReason } from '#domain/safeguards.ts';
import type { Entry } from '#ledger/entry.ts';
import { cardEntriesOf } from './customer.ts';
import { staffIdOf, type Viewer } from './dailyClose.ts';

/** Something a careful owner would look at; the facts of its sentence, and never an accusation. */
export type Anomaly =
  /** One number earned often on one day. */
  | { readonly type: 'ManyGrants'; readonly customerId: CustomerId; readonly visits: number }
  /** Visits at an hour at which this shop never grants. */
  | { readonly type: 'UnusualHour'; readonly hour: number; readonly visits: number }
  /** A number that comes when one colleague is there, and hardly otherwise (R48, R49). */
  | {
      readonly type: 'SameHands';
      readonly staffId: StaffId;
      readonly customerId: CustomerId;
      readonly visits: number;
      readonly ofVisits: number;
    }
  /** What nobody had touched for half a year was used. */
  | {
      readonly type: 'DormantUsed';
      readonly customerId: CustomerId;
      readonly staffId: StaffId | null;
      readonly lastVisitOn: BusinessDay;
    }
  /** A manager went on beyond a limit, and said why (R47). */
  | {
      readonly type: 'BeyondLimit';
      readonly customerId: CustomerId;
      readonly staffId: StaffId | null;
      readonly reason: OverrideReason;
    };

export interface AnomalyFacts {
  readonly businessDay: BusinessDay;
  /** Of this day. */
  readonly entries: readonly Entry[];
  /** Of the four weeks before it. */
  readonly before: readonly Entry[];
  readonly hours: OpeningHours;
  cardOf(customerId: CustomerId): Card | undefined;
}

const MANY_VISITS = 4;
/** A shop's own hours are known once it was open on so many days. */
const DAYS_TO_KNOW_HOURS = 14;
const VISITS_TO_KNOW_HANDS = 6;
const SAME_HANDS_SHARE = 0.8;
const USUAL_SHARE_MAX = 0.5;
const DORMANT_MONTHS = 6;

/**
 * The oddities of one day (F-02). The shop says only when its day ends, so "outside hours" is what
 * it never did in four weeks: an hour without a single visit.
 */
export function anomaliesOf(facts: AnomalyFacts): readonly Anomaly[] {
  const today = standing(facts.entries);
  const before = standing(facts.before);
  return [
    ...manyGrants(today),
    ...unusualHours(today, before, facts.hours),
    ...sameHands(today, before),
    ...dormantUsed(today, facts),
    ...beyondLimits(today),
  ];
}

/** Staff see what is about themselves; whoever answers for the others sees all of it. */
export const anomaliesFor = (
  anomalies: readonly Anomaly[],
  { staffId, role }: Viewer,
): readonly Anomaly[] =>
  role === 'staff'
    ? anomalies.filter((anomaly) => 'staffId' in anomaly && anomaly.staffId === staffId)
    : anomalies;

type CardEntry = Entry<CardEvent>;

/** What was not taken back. */
function standing(entries: readonly Entry[]): readonly CardEntry[] {
  const card = cardEntriesOf(entries);
  const reversed = new Set(card.flatMap(({ reverses }) => reverses ?? []));
  return card.filter(({ id, reverses }) => reverses === undefined && !reversed.has(id));
}

const visitsIn = (entries: readonly CardEntry[]) =>
  entries.filter(({ event }) => event.type === 'VisitRecorded');

function countBy<Key>(entries: readonly CardEntry[], keyOf: (entry: CardEntry) => Key) {
  const counts = new Map<Key, number>();
  for (const entry of entries) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1);
  return counts;
}

const customerOf = ({ subject }: CardEntry): CustomerId => subject as CustomerId;

const manyGrants = (today: readonly CardEntry[]): readonly Anomaly[] =>
  [...countBy(visitsIn(today), customerOf)]
    .filter(([, visits]) => visits >= MANY_VISITS)
    .map(([customerId, visits]) => ({ type: 'ManyGrants', customerId, visits }));

function unusualHours(
  today: readonly CardEntry[],
  before: readonly CardEntry[],
  { zone }: OpeningHours,
): readonly Anomaly[] {
  const known = visitsIn(before);
  if (countBy(known, ({ businessDay }) => businessDay).size < DAYS_TO_KNOW_HOURS) return [];
  const hourAt = hourIn(zone);
  const hourOf = ({ occurredAt }: CardEntry): number => hourAt(occurredAt);
  const usual = new Set(known.map(hourOf));
  return [...countBy(visitsIn(today), hourOf)]
    .filter(([hour]) => !usual.has(hour))
    .map(([hour, visits]) => ({ type: 'UnusualHour', hour, visits }));
}

/** Whoever grants most of everything anyway is no oddity. */
function sameHands(today: readonly CardEntry[], before: readonly CardEntry[]): readonly Anomaly[] {
  const all = visitsIn([...before, ...today]);
  const byStaff = countBy(all, staffIdOf);
  return [...countBy(visitsIn(today), customerOf).keys()].flatMap((customerId): Anomaly[] => {
    const own = all.filter((entry) => customerOf(entry) === customerId);
    const others = all.length - own.length;
    if (own.length < VISITS_TO_KNOW_HANDS) return [];
    return [...countBy(own, staffIdOf)].flatMap(([staffId, visits]): Anomaly[] => {
      if (staffId === undefined || visits < own.length * SAME_HANDS_SHARE) return [];
      const elsewhere = (byStaff.get(staffId) ?? 0) - visits;
      if (elsewhere >= others * USUAL_SHARE_MAX) return [];
      return [{ type: 'SameHands', staffId, customerId, visits, ofVisits: own.length }];
    });
  });
}

function dormantUsed(today: readonly CardEntry[], facts: AnomalyFacts): readonly Anomaly[] {
  const used = today.filter(
    ({ event }) => event.type === 'RewardRedeemed' || event.type === 'PointsSpent',
  );
  const first = new Map(used.map((entry) => [customerOf(entry), entry] as const).toReversed());
  return [...first].flatMap(([customerId, entry]): Anomaly[] => {
    const lastVisitOn = lastVisitBefore(facts.cardOf(customerId), facts.businessDay);
    if (lastVisitOn === undefined) return [];
    if (addMonths(lastVisitOn, DORMANT_MONTHS) > facts.businessDay) return [];
    return [{ type: 'DormantUsed', customerId, staffId: staffIdOf(entry) ?? null, lastVisitOn }];
  });
}

/** A card counts its days for more than a year; of somebody longer away only the first is known. */
function lastVisitBefore(card: Card | undefined, today: BusinessDay): BusinessDay | undefined {
  const last = card?.days.findLast(({ businessDay, visits }) => businessDay < today && visits > 0);
  if (last) return last.businessDay;
  const first = card?.firstVisitOn ?? undefined;
  return first !== undefined && first < today ? first : undefined;
}

const beyondLimits = (today: readonly CardEntry[]): readonly Anomaly[] =>
  today.flatMap((entry): Anomaly[] => {
    const { event } = entry;
    const reason = 'override' in event ? event.override : undefined;
    if (reason === undefined) return [];
    const staffId = staffIdOf(entry) ?? null;
    return [{ type: 'BeyondLimit', customerId: customerOf(entry), staffId, reason }];
  });
