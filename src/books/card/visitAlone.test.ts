import { describe, test } from 'vitest';
import type { LoyaltyProgram } from '#domain/loyaltyProgram.ts';
import { stamps } from '#domain/stamps.ts';
import { after, coffeeAtTen, monday } from '#tests/support/cafe.ts';
import { entryNumber, onBook, type Told } from '#tests/support/given.ts';
import { cardBook } from './cardBook.ts';
import type { CardEvent } from './events.ts';

const given = onBook(cardBook);
const alone = { type: 'RecordVisitAlone' } as const;

/** Two hours apart, twice a day. */
const byItself: LoyaltyProgram = {
  ...coffeeAtTen,
  handOff: { type: 'automatic', gapMinutes: 120, visitsPerDayMax: 2 },
};
const visited: CardEvent = { type: 'VisitRecorded' };
const oneStamp: CardEvent = { type: 'StampsGranted', stamps: stamps(1), expiresAt: null };

const visitedAfter = (minutes: number): Told<CardEvent> => [
  visited,
  { occurredAt: after(minutes) },
];
const nowAfter = (minutes: number) => ({ program: byItself, now: after(minutes) });

describe('a customer alone at the keypad', () => {
  test('earns the usual stamps', () => {
    given().when(alone, nowAfter(0)).happens(visited, oneStamp);
    given()
      .when(alone, { program: { ...byItself, stampsPerVisit: stamps(2) } })
      .happens(visited, { ...oneStamp, stamps: stamps(2) });
  });

  test('earns nothing where staff have to say so', () => {
    given().when(alone).isRefused({ type: 'NotAutomatic' });
  });
});

describe('the gap between two visits', () => {
  test('is not over a minute before it ends', () => {
    given(visitedAfter(0))
      .when(alone, nowAfter(119))
      .isRefused({ type: 'VisitedTooRecently', minutesLeft: 1 });
  });

  test('is over in the minute it ends, and afterwards', () => {
    given(visitedAfter(0)).when(alone, nowAfter(120)).happens(visited, oneStamp);
    given(visitedAfter(0)).when(alone, nowAfter(121)).happens(visited, oneStamp);
  });

  test('begins with the visit itself, and is told in whole minutes', () => {
    given(visitedAfter(0))
      .when(alone, nowAfter(0))
      .isRefused({ type: 'VisitedTooRecently', minutesLeft: 120 });
    given(visitedAfter(0))
      .when(alone, { program: byItself, now: after(118, 30) })
      .isRefused({ type: 'VisitedTooRecently', minutesLeft: 2 });
  });

  test('reaches over the end of the business day', () => {
    given(visitedAfter(0))
      .when(alone, { ...nowAfter(60), businessDay: monday })
      .isRefused({ type: 'VisitedTooRecently', minutesLeft: 60 });
  });

  test('of a visit that was taken back is none', () => {
    given(visitedAfter(0), [{ type: 'VisitReversed' }, { reverses: entryNumber(1) }])
      .when(alone, nowAfter(2))
      .happens(visited, oneStamp);
  });

  test('of nothing lets the second visit follow at once', () => {
    const handOff = { type: 'automatic', gapMinutes: 0, visitsPerDayMax: 2 } as const;
    given(visitedAfter(0))
      .when(alone, { program: { ...byItself, handOff }, now: after(0) })
      .happens(visited, oneStamp);
  });

  test('locks nobody out when the wall clock was set back an hour', () => {
    given(visitedAfter(0)).when(alone, nowAfter(-60)).happens(visited, oneStamp);
  });
});

describe('the daily cap', () => {
  test('is reached with the second visit, however long ago that was', () => {
    given(visitedAfter(0), visitedAfter(180))
      .when(alone, nowAfter(600))
      .isRefused({ type: 'VisitsForToday', visitsMax: 2 });
  });

  test('holds although the wall clock was set back', () => {
    given(visitedAfter(0), visitedAfter(180))
      .when(alone, nowAfter(-600))
      .isRefused({ type: 'VisitsForToday', visitsMax: 2 });
  });

  test('counts the visits that staff vouched for, too', () => {
    given(visited, oneStamp, visitedAfter(300))
      .when(alone, nowAfter(600))
      .isRefused({ type: 'VisitsForToday', visitsMax: 2 });
  });

  test('begins anew with the business day', () => {
    given(visitedAfter(0), visitedAfter(180))
      .when(alone, { ...nowAfter(600), businessDay: monday })
      .happens(visited, oneStamp);
  });

  test('gives the visit back that was taken back', () => {
    given(visitedAfter(0), visitedAfter(180), [
      { type: 'VisitReversed' },
      { reverses: entryNumber(2) },
    ])
      .when(alone, nowAfter(600))
      .happens(visited, oneStamp);
  });
});
