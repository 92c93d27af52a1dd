import { describe, test } from 'vitest';
import type { BonusRule } from '#domain/bonus.ts';
import { points } from '#domain/points.ts';
import { type ProgramRules, plainRules } from '#domain/programRules.ts';
import { stamps } from '#domain/stamps.ts';
import { won } from '#domain/won.ts';
import { coffeeAtTen, tapNumber } from '#tests/support/cafe.ts';
import { entryNumber, onBook } from '#tests/support/given.ts';
import { cardBook } from './cardBook.ts';
import type { CardEvent } from './events.ts';

const given = onBook(cardBook);

const rules: ProgramRules = {
  ...plainRules,
  points: {
    rateBp: 500,
    rounding: 'floor',
    useMin: points(1000),
    useStep: points(100),
    useShareMax: 50,
    expiry: { type: 'never' },
  },
};
const sundayDouble: BonusRule = {
  type: 'multiplier',
  id: 'sunday',
  name: '일요일 두 배',
  times: { weekdays: [7], fromHour: 0, untilHour: 24, fromDay: null, untilDay: null },
  percent: 200,
  of: 'stamps',
  isStacking: false,
};
const tenThousand = { type: 'RecordVisit', stamps: stamps(1), amount: won(10_000) } as const;
const visited: CardEvent = { type: 'VisitRecorded', amount: won(10_000) };
const oneStamp: CardEvent = { type: 'StampsGranted', stamps: stamps(1), expiresAt: null };
const earned = (count: number, basis: number): CardEvent => ({
  type: 'PointsGranted',
  points: points(count),
  expiresAt: null,
  reasons: [{ rule: 'base', stamps: 1, points: count }],
  basis: won(basis),
});
const owned: CardEvent = { type: 'PointsGranted', points: points(6000), expiresAt: null };

describe('R14: a visit earns points', () => {
  test('of its amount, and remembers of how much and why', () => {
    given().when(tenThousand, { rules }).happens(visited, oneStamp, earned(500, 10_000));
  });

  test('only where an amount is known', () => {
    given()
      .when({ type: 'RecordVisit', stamps: stamps(1) }, { rules })
      .happens({ type: 'VisitRecorded' }, oneStamp);
  });

  test('at the keypad alone: stamps as usual, by the rules of the hour', () => {
    const handOff = { type: 'automatic', gapMinutes: 120, visitsPerDayMax: 2 } as const;

    given()
      .when(
        { type: 'RecordVisitAlone' },
        {
          program: { ...coffeeAtTen, handOff },
          rules: { ...rules, bonuses: [sundayDouble] },
        },
      )
      .happens(
        { type: 'VisitRecorded' },
        {
          type: 'StampsGranted',
          stamps: stamps(2),
          expiresAt: null,
          reasons: [
            { rule: 'base', stamps: 1, points: 0 },
            { rule: 'multiplier', ruleId: 'sunday', stamps: 1, points: 0 },
          ],
        },
      );
  });
});

describe('R20: a visit that is paid with points', () => {
  const paying = (pays: number) => ({ ...tenThousand, pays: points(pays) });
  const paid = (count: number): CardEvent => ({ type: 'PointsSpent', points: points(count) });

  test('takes as many as the customer chose, and earns of the rest', () => {
    given(owned)
      .when(paying(4000), { rules })
      .happens(visited, paid(4000), oneStamp, earned(300, 6000));
  });

  test('takes none where the customer chose none', () => {
    given(owned).when(paying(0), { rules }).happens(visited, oneStamp, earned(500, 10_000));
  });

  test('is refused with what the sentence needs', () => {
    given(owned)
      .when(paying(5100), { rules })
      .isRefused({ type: 'TooManyPointsForAmount', pointsMax: points(5000) });
    given(owned)
      .when(paying(900), { rules })
      .isRefused({ type: 'TooFewPointsAtOnce', pointsMin: points(1000) });
    given(owned)
      .when(paying(1010), { rules })
      .isRefused({ type: 'PointsOutOfStep', pointsStep: points(100) });
    given()
      .when(paying(1000), { rules })
      .isRefused({ type: 'NotEnoughPoints', pointsMissing: points(1000) });
    given(owned)
      .when({ type: 'RecordVisit', stamps: stamps(1), pays: points(1000) }, { rules })
      .isRefused({ type: 'AmountUnknown' });
  });

  test('R21: cannot use what the same tap earns', () => {
    given({ ...owned, points: points(900) })
      .when(paying(1000), { rules })
      .isRefused({ type: 'NotEnoughPoints', pointsMissing: points(100) });
  });

  test('gives the points back when it is undone, and takes the earned ones', () => {
    given(owned, paid(4000))
      .when({ type: 'UndoTap', tapId: tapNumber(2), elapsedMs: 0 }, { rules })
      .happensAs({
        event: { type: 'PointSpendReversed', points: points(4000) },
        reverses: entryNumber(2),
      });
  });
});

test('points outside of a visit follow the same rule, by the amount where it is said', () => {
  given(owned)
    .when({ type: 'SpendPoints', points: points(2000), amount: won(3000) }, { rules })
    .isRefused({ type: 'TooManyPointsForAmount', pointsMax: points(1500) });
  given(owned)
    .when({ type: 'SpendPoints', points: points(2000) }, { rules })
    .happens({ type: 'PointsSpent', points: points(2000) });
});
