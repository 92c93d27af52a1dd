import type { BusinessDay } from '#domain/businessDay.ts';
import type { Entry } from '#ledger/entry.ts';
import type { CardEvent } from './events.ts';

/** What one business day brought, less what was taken back of it. */
export interface CardDay {
  readonly businessDay: BusinessDay;
  readonly visits: number;
  /** Won. */
  readonly amount: number;
  readonly stamps: number;
  readonly points: number;
}

/** As many days as the longest window of a rule looks back, earliest first. */
export type CardDays = readonly CardDay[];

export const noDays: CardDays = [];

/** A year, a grace of ninety days, and a leap day: more no rule can ask for. */
const DAYS_MAX = 366 + 90;

export function evolveDays(days: CardDays, { event, businessDay }: Entry<CardEvent>): CardDays {
  switch (event.type) {
    case 'VisitRecorded':
      return add(days, businessDay, { visits: 1, amount: event.amount ?? 0 });
    case 'VisitReversed':
      return add(days, event.ofDay ?? businessDay, { visits: -1, amount: -(event.amount ?? 0) });
    case 'StampsGranted':
      return add(days, businessDay, { stamps: event.stamps });
    case 'StampGrantReversed':
      return add(days, event.ofDay ?? businessDay, { stamps: -event.stamps });
    case 'PointsGranted':
      return add(days, businessDay, { points: event.points });
    case 'PointGrantReversed':
      return add(days, event.ofDay ?? businessDay, { points: -event.points });
    default:
      return days;
  }
}

type Sums = Partial<Omit<CardDay, 'businessDay'>>;

function add(days: CardDays, businessDay: BusinessDay, sums: Sums): CardDays {
  const empty: CardDay = { businessDay, visits: 0, amount: 0, stamps: 0, points: 0 };
  const before = days.find((day) => day.businessDay === businessDay) ?? empty;
  const after: CardDay = {
    businessDay,
    visits: before.visits + (sums.visits ?? 0),
    amount: before.amount + (sums.amount ?? 0),
    stamps: before.stamps + (sums.stamps ?? 0),
    points: before.points + (sums.points ?? 0),
  };
  return [...days.filter((day) => day !== before), after]
    .toSorted((a, b) =>
      a.businessDay < b.businessDay ? -1 : Number(a.businessDay > b.businessDay),
    )
    .slice(-DAYS_MAX);
}
