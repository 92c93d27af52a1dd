import type { Because } from '#domain/benefit.ts';
import type { Entry } from '#ledger/entry.ts';
import type { CardEvent } from './events.ts';

/**
 * What the rules gave to this customer once and for all, or once a year, by its key: at most one
 * birthday a calendar year, whatever is edited meanwhile (R37). The entries of the card say it, so
 * what is taken back may be given again.
 */
export type OccasionState = readonly string[];

export const noneGiven: OccasionState = [];

/** A welcome and three days a year, for longer than any rule looks back. */
const GIVEN_MAX = 40;

/** The key of what is given only once; `undefined`: this may be given again and again. */
function onceKeyOf(because: Because): string | undefined {
  switch (because.type) {
    case 'Welcome':
      return because.type;
    case 'Birthday':
    case 'Anniversary':
    case 'FirstVisitAnniversary':
      return `${because.type}/${because.year}`;
    default:
      return undefined;
  }
}

export const wasGiven = (given: OccasionState, because: Because): boolean =>
  given.includes(onceKeyOf(because) ?? '');

export function evolveOccasions(given: OccasionState, { event }: Entry<CardEvent>): OccasionState {
  switch (event.type) {
    case 'StampsGranted':
    case 'PointsGranted':
    case 'CouponIssued':
      return withKey(given, event.because);
    case 'StampGrantReversed':
    case 'PointGrantReversed':
    case 'CouponIssueReversed':
      return withoutKey(given, event.because);
    default:
      return given;
  }
}

function withKey(given: OccasionState, because: Because | undefined): OccasionState {
  const key = because && onceKeyOf(because);
  return key === undefined || given.includes(key) ? given : [...given, key].slice(-GIVEN_MAX);
}

function withoutKey(given: OccasionState, because: Because | undefined): OccasionState {
  const key = because && onceKeyOf(because);
  return key === undefined ? given : given.filter((each) => each !== key);
}
