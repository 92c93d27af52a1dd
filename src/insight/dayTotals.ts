import type { CardEvent } from '#books/card/events.ts';
import type { PersonEvent } from '#books/person/events.ts';
import type { Entry } from '#ledger/entry.ts';
import type { Projection } from '#ledger/projection.ts';

/**
 * What happened on one business day, counted as facts: a reversal is counted beside what it takes
 * back, so that the order in which entries arrive never matters.
 */
export interface DayTotals {
  readonly visits: number;
  readonly visitsReversed: number;
  readonly newPeople: number;
  readonly stampsGranted: number;
  readonly stampsReversed: number;
  readonly rewardsRedeemed: number;
  readonly rewardsReversed: number;
  /** Whole won of the visits whose amount is known. */
  readonly amount: number;
  readonly visitsWithAmount: number;
}

export const noTotals: DayTotals = {
  visits: 0,
  visitsReversed: 0,
  newPeople: 0,
  stampsGranted: 0,
  stampsReversed: 0,
  rewardsRedeemed: 0,
  rewardsReversed: 0,
  amount: 0,
  visitsWithAmount: 0,
};

/** One row a business day, written in the transaction of the entries. */
export const dayTotals: Projection<DayTotals> = {
  name: 'day',
  empty: noTotals,
  keyOf: ({ book, businessDay }) =>
    book === 'card' || book === 'person' ? businessDay : undefined,
  fold: (totals, entry) => ({ ...totals, ...countOf(totals, entry) }),
};

function countOf(totals: DayTotals, { event }: Entry): Partial<DayTotals> {
  const known = event as CardEvent | PersonEvent;
  switch (known.type) {
    case 'VisitRecorded': {
      const visits = totals.visits + 1;
      if (known.amount === undefined) return { visits };
      const amount = totals.amount + known.amount;
      return { visits, amount, visitsWithAmount: totals.visitsWithAmount + 1 };
    }
    case 'VisitReversed':
      return { visitsReversed: totals.visitsReversed + 1 };
    case 'PhoneLinked':
      return { newPeople: totals.newPeople + 1 };
    case 'StampsGranted':
      return { stampsGranted: totals.stampsGranted + known.stamps };
    case 'StampGrantReversed':
      return { stampsReversed: totals.stampsReversed + known.stamps };
    case 'RewardRedeemed':
      return { rewardsRedeemed: totals.rewardsRedeemed + 1 };
    case 'RedemptionReversed':
      return { rewardsReversed: totals.rewardsReversed + 1 };
    default:
      // Everything else is no fact of the day's figures.
      return {};
  }
}
