import { CARD_EVENT_TYPES, type CardEvent } from '#books/card/events.ts';
import { PERSON_EVENT_TYPES, type PersonEvent } from '#books/person/events.ts';
import { ENTRY_VERSION, type Entry } from '#ledger/entry.ts';
import type { Projection } from '#ledger/projection.ts';

/**
 * What happened on one business day, counted as facts: a reversal is counted beside what it takes
 * back, so that the order in which entries arrive never matters.
 */
export interface DayTotals {
  readonly visits: number;
  readonly visitsReversed: number;
  readonly newPeople: number;
  /** Registrations that were undone with their first visit. */
  readonly newPeopleReversed: number;
  readonly stampsGranted: number;
  readonly stampsReversed: number;
  /** Of paper cards: not earned on this day. */
  readonly stampsMovedIn: number;
  readonly stampsMovedInReversed: number;
  readonly rewardsRedeemed: number;
  readonly rewardsReversed: number;
  /** Whole won of the visits whose amount is known. */
  readonly amount: number;
  readonly visitsWithAmount: number;
  readonly amountReversed: number;
  readonly visitsWithAmountReversed: number;
}

export const noTotals: DayTotals = {
  visits: 0,
  visitsReversed: 0,
  newPeople: 0,
  newPeopleReversed: 0,
  stampsGranted: 0,
  stampsReversed: 0,
  stampsMovedIn: 0,
  stampsMovedInReversed: 0,
  rewardsRedeemed: 0,
  rewardsReversed: 0,
  amount: 0,
  visitsWithAmount: 0,
  amountReversed: 0,
  visitsWithAmountReversed: 0,
};

/** One row a business day, written in the transaction of the entries. */
export const dayTotals: Projection<DayTotals> = {
  name: 'day',
  empty: noTotals,
  keyOf: ({ book, businessDay }) =>
    book === 'card' || book === 'person' ? businessDay : undefined,
  fold: (totals, entry) =>
    isKnown(entry) ? { ...totals, ...countOf(totals, entry.event) } : undefined,
};

const knownTypes = new Set<string>([...CARD_EVENT_TYPES, ...PERSON_EVENT_TYPES]);

const isKnown = (entry: Entry): entry is Entry<CardEvent | PersonEvent> =>
  entry.v === ENTRY_VERSION && knownTypes.has(entry.event.type);

function countOf(totals: DayTotals, event: CardEvent | PersonEvent): Partial<DayTotals> {
  switch (event.type) {
    case 'VisitRecorded': {
      const visits = totals.visits + 1;
      if (event.amount === undefined) return { visits };
      const amount = totals.amount + event.amount;
      return { visits, amount, visitsWithAmount: totals.visitsWithAmount + 1 };
    }
    case 'VisitReversed': {
      const visitsReversed = totals.visitsReversed + 1;
      if (event.amount === undefined) return { visitsReversed };
      const amountReversed = totals.amountReversed + event.amount;
      const visitsWithAmountReversed = totals.visitsWithAmountReversed + 1;
      return { visitsReversed, amountReversed, visitsWithAmountReversed };
    }
    case 'PointsClawedBack':
      return { amountReversed: totals.amountReversed + event.amount };
    case 'ClawbackReversed':
      return { amountReversed: totals.amountReversed - event.amount };
    case 'PhoneLinked':
      return { newPeople: totals.newPeople + 1 };
    case 'PersonErased':
      if (event.reason !== 'FirstVisitUndone') return {};
      return { newPeopleReversed: totals.newPeopleReversed + 1 };
    case 'StampsGranted':
      return event.origin === 'PaperCard'
        ? { stampsMovedIn: totals.stampsMovedIn + event.stamps }
        : { stampsGranted: totals.stampsGranted + event.stamps };
    case 'StampGrantReversed':
      return event.origin === 'PaperCard'
        ? { stampsMovedInReversed: totals.stampsMovedInReversed + event.stamps }
        : { stampsReversed: totals.stampsReversed + event.stamps };
    case 'RewardRedeemed':
      return { rewardsRedeemed: totals.rewardsRedeemed + 1 };
    case 'RedemptionReversed':
      return { rewardsReversed: totals.rewardsReversed + 1 };
    default:
      // No fact of the day's figures.
      return {};
  }
}
