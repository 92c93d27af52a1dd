import type { Because } from '#domain/benefit.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import type { Entry } from '#ledger/entry.ts';
import type { CardEvent } from './events.ts';
import type { Clawback } from './refundState.ts';

/** What one business day brought, less what was taken back of it. */
interface CardDay {
  readonly businessDay: BusinessDay;
  readonly visits: number;
  /** Won. */
  readonly amount: number;
  readonly stamps: number;
  /** Earned by visits, not given by another rule. */
  readonly points: number;
}

/** As many days as the longest window of a rule looks back, earliest first. */
export type CardDays = readonly CardDay[];

export const noDays: CardDays = [];

/** A year, a grace of ninety days, and a leap day: more no rule can ask for. */
const DAYS_MAX = 366 + 90;

export function evolveDays(days: CardDays, entry: Entry<CardEvent>): CardDays {
  const brought = broughtBy(entry);
  return brought === undefined ? days : add(days, brought.businessDay, brought.sums);
}

/** What an entry adds to the figures of one business day, or takes back from them. */
export interface Brought {
  readonly businessDay: BusinessDay;
  readonly sums: Sums;
}

/** A reversal counts on the day of what it takes back, so that every day is net. */
export function broughtBy({ event, businessDay }: Entry<CardEvent>): Brought | undefined {
  switch (event.type) {
    case 'VisitRecorded':
      return { businessDay, sums: { visits: 1, amount: event.amount ?? 0 } };
    case 'VisitReversed': {
      const sums = { visits: -1, amount: -(event.amount ?? 0) };
      return { businessDay: event.ofDay ?? businessDay, sums };
    }
    case 'StampsGranted':
      return { businessDay, sums: { stamps: event.stamps } };
    case 'StampGrantReversed':
      return { businessDay: event.ofDay ?? businessDay, sums: { stamps: -event.stamps } };
    case 'PointsGranted':
      return { businessDay, sums: { points: earnedPoints(event) } };
    case 'PointGrantReversed':
      return { businessDay: event.ofDay ?? businessDay, sums: { points: -earnedPoints(event) } };
    case 'PointsClawedBack':
      return clawedBack(event, -1);
    case 'ClawbackReversed':
      return clawedBack(event, 1);
    default:
      return undefined;
  }
}

const clawedBack = ({ visitedOn, amount, points }: Clawback, sign: 1 | -1): Brought => ({
  businessDay: visitedOn,
  sums: { amount: sign * amount, points: sign * points },
});

/** What a rule gave is no merit of a visit: it would lift a level by itself. */
const earnedPoints = ({ points, because }: { points: number; because?: Because }): number =>
  because === undefined ? points : 0;

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
  const others = days.filter((day) => day !== before);
  const isNothing =
    after.visits === 0 && after.amount === 0 && after.stamps === 0 && after.points === 0;
  if (isNothing) return others;
  return [...others, after]
    .toSorted((a, b) =>
      a.businessDay < b.businessDay ? -1 : Number(a.businessDay > b.businessDay),
    )
    .slice(-DAYS_MAX);
}
