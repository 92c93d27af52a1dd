import { describe, expect, test } from 'vitest';
import type { BusinessDay } from '#domain/businessDay.ts';
import { points } from '#domain/points.ts';
import { plainRules } from '#domain/programRules.ts';
import { stamps } from '#domain/stamps.ts';
import type { TierLevel, TierRule } from '#domain/tier.ts';
import { won } from '#domain/won.ts';
import type { Context } from '#ledger/book.ts';
import { jisoo, tapNumber } from '#tests/support/cafe.ts';
import { entryNumber, entryOf, onBook, type Told } from '#tests/support/given.ts';
import { cardBook } from './cardBook.ts';
import type { CardEvent } from './events.ts';
import { levelOf, tierOutlook } from './tierInForce.ts';

const given = onBook(cardBook);

const level = (id: string, threshold: number, extraRateBp = 0): TierLevel => ({
  id,
  name: id,
  color: 'ink',
  threshold,
  extraRateBp,
  perk: '',
});

const ladder: TierRule = {
  basis: 'visits',
  window: 'rolling12Months',
  graceDays: 30,
  downgrade: 'toBasis',
  levels: [level('bronze', 0), level('silver', 2, 500), level('gold', 4, 1000)],
};
const falling = (change: Partial<TierRule>) => ({
  ...plainRules,
  tiers: { ...ladder, ...change },
});
const rules = falling({});

const visit: CardEvent = { type: 'VisitRecorded' };
const reached = (levelId: string, from: string): CardEvent => ({
  type: 'TierReached',
  levelId,
  from,
});
const lost = (levelId: string, from: string, dueOn: string): CardEvent => ({
  type: 'TierLost',
  levelId,
  from,
  dueOn: dueOn as BusinessDay,
});
const on = (day: string, event: CardEvent): Told<CardEvent> => [
  event,
  { businessDay: day as BusinessDay },
];
const today = (day: string): Partial<Context> => ({ rules, businessDay: day as BusinessDay });
const comesBy = { type: 'RecordVisit', stamps: stamps(0) } as const;
const review = { type: 'ReviewTier' } as const;

/** Silver by two visits, of January and February. */
const silver = [
  on('2026-01-10', visit),
  on('2026-02-10', visit),
  on('2026-02-10', reached('silver', 'bronze')),
];
/** Gold by four, the last two of them on one day in March. */
const gold = [
  ...silver,
  on('2026-03-10', visit),
  on('2026-03-10', visit),
  on('2026-03-10', reached('gold', 'silver')),
];

describe('R32: a customer rises in the tap that reaches the threshold', () => {
  test('and not one visit before', () => {
    given().when(comesBy, { rules }).happens(visit);
    given(visit).when(comesBy, { rules }).happens(visit, reached('silver', 'bronze'));
  });

  test('and it is said once', () => {
    given(visit, visit, reached('silver', 'bronze')).when(comesBy, { rules }).happens(visit);
  });

  test('over a level, where one visit is worth two', () => {
    const byWon = falling({
      basis: 'won',
      levels: [level('bronze', 0), level('silver', 10_000), level('gold', 20_000)],
    });

    given()
      .when({ ...comesBy, amount: won(20_000) }, { rules: byWon })
      .happens({ type: 'VisitRecorded', amount: won(20_000) }, reached('gold', 'bronze'));
    given()
      .when({ ...comesBy, amount: won(19_999) }, { rules: byWon })
      .happens({ type: 'VisitRecorded', amount: won(19_999) }, reached('silver', 'bronze'));
  });

  test('and somebody without a history is on the lowest, as is anybody one short', () => {
    for (const { state } of [given(), given(visit)]) {
      expect(levelOf(state, rules, '2026-11-22' as BusinessDay)?.id).toBe('bronze');
    }
  });

  test('or at the next tap, where the owner has lowered the threshold since', () => {
    const lowered = falling({ levels: [level('bronze', 0), level('silver', 1)] });

    given(visit, visit).when(comesBy, { rules }).happens(visit, reached('silver', 'bronze'));
    given(visit).when(review, { rules: lowered }).happens(reached('silver', 'bronze'));
  });

  test('and nobody does where the shop has no levels', () => {
    expect(levelOf(given().state, plainRules, '2026-11-22' as BusinessDay)).toBeUndefined();
    given(visit, visit, visit).when(comesBy).happens(visit);
  });
});

describe('R2 and R33: what counts for a level', () => {
  const byPoints = falling({ basis: 'points', levels: [level('bronze', 0), level('silver', 100)] });
  const isOn = (levelId: string, ...story: readonly Told<CardEvent>[]) =>
    expect(levelOf(given(...story).state, byPoints, '2026-11-22' as BusinessDay)?.id).toBe(levelId);
  const earned: CardEvent = { type: 'PointsGranted', points: points(100), expiresAt: null };

  test('points that were spent, though a spend that is taken back adds none', () => {
    const spent: CardEvent = { type: 'PointsSpent', points: points(60) };
    const forty: CardEvent = { ...earned, points: points(40) };
    const rollback: CardEvent = { type: 'PointSpendReversed', points: points(60) };

    isOn('silver', earned, spent);
    isOn('bronze', forty, { ...forty, points: points(59) }, spent, [
      rollback,
      { reverses: entryNumber(3) },
    ]);
  });

  test('points that a visit earned, and not those another rule gave', () => {
    isOn('bronze', { ...earned, because: { type: 'Birthday', year: 2026 } });
  });

  test('less what was taken back, on the day it was earned', () => {
    const takenBack: CardEvent = {
      type: 'PointGrantReversed',
      points: points(100),
      expiresAt: null,
      ofDay: '2026-11-01' as BusinessDay,
    };

    isOn('bronze', on('2026-11-01', earned), [takenBack, { reverses: entryNumber(1) }]);
  });
});

describe('R19: a visit earns by the level at the time of sale', () => {
  const withPoints = {
    ...rules,
    points: {
      rateBp: 1000,
      rounding: 'floor',
      useMin: points(1),
      useStep: points(1),
      useShareMax: 100,
      expiry: { type: 'never' },
    },
  } as const;
  const buys = { ...comesBy, amount: won(1_000) };
  const bought: CardEvent = { type: 'VisitRecorded', amount: won(1_000) };
  const earned = (count: number): CardEvent =>
    expect.objectContaining({ type: 'PointsGranted', points: points(count) });
  const inFebruary = { rules: withPoints, businessDay: '2027-02-20' as BusinessDay };
  const first = on('2027-02-01', visit);

  test('not by the one it reaches', () => {
    given(first).when(buys, inFebruary).happens(bought, earned(100), reached('silver', 'bronze'));
    given(first, first, on('2027-02-01', reached('silver', 'bronze')))
      .when(buys, inFebruary)
      .happens(bought, earned(150));
  });

  test('and not by one whose grace is over, though nobody has looked until now', () => {
    given(...silver)
      .when(buys, inFebruary)
      .happens(bought, lost('bronze', 'silver', '2027-02-09'), earned(100));
  });
});

describe('R30: whoever falls below keeps the level for the grace', () => {
  // The visit of 10 January leaves the twelve months on 10 January 2027.
  test.each([
    ['2027-01-09', 'silver'],
    ['2027-01-10', 'silver'],
    ['2027-02-08', 'silver'],
    ['2027-02-09', 'bronze'],
  ])('of thirty days: on %s it is %s', (day, id) => {
    expect(levelOf(given(...silver).state, rules, day as BusinessDay)?.id).toBe(id);
  });

  test('and the tablet writes the loss down on the day it is due, or later for that day', () => {
    const { when } = given(...silver);

    when(review, today('2027-02-08')).isRefused({ type: 'LevelStands' });
    when(review, today('2027-02-09')).happens(lost('bronze', 'silver', '2027-02-09'));
    when(review, today('2027-07-01')).happens(lost('bronze', 'silver', '2027-02-09'));
  });

  test('once', () => {
    given(...silver, on('2027-02-09', lost('bronze', 'silver', '2027-02-09')))
      .when(review, today('2027-02-09'))
      .isRefused({ type: 'LevelStands' });
  });

  test('and a visit within it that reaches the threshold again ends it', () => {
    const back = given(...silver, on('2027-02-01', visit));

    expect(levelOf(back.state, rules, '2027-02-09' as BusinessDay)?.id).toBe('silver');
    // In February the second visit leaves as well: a new fall, and a new grace.
    expect(tierOutlook(back.state, rules, '2027-02-10' as BusinessDay)?.lostOn).toBe('2027-03-12');
  });

  test('and a level that is lost may be reached again by the very visit', () => {
    given(...silver, on('2026-12-01', visit), on('2027-01-20', visit))
      .when(comesBy, today('2027-04-01'))
      .happens(visit);
    given(...silver, on('2026-12-01', visit))
      .when(comesBy, today('2027-04-01'))
      .happens(visit, lost('bronze', 'silver', '2027-03-12'), reached('silver', 'bronze'));
  });
});

describe('R31: how far somebody falls is the policy of the shop', () => {
  const isOn = (day: string, change: Partial<TierRule>) =>
    levelOf(given(...gold).state, falling(change), day as BusinessDay)?.id;

  test('to what is reached, at once', () => {
    // The four visits leave on 10 January, on 10 February, and two of them on 10 March.
    expect(isOn('2027-02-08', { downgrade: 'toBasis' })).toBe('gold');
    expect(isOn('2027-02-09', { downgrade: 'toBasis' })).toBe('silver');
    expect(isOn('2027-04-08', { downgrade: 'toBasis' })).toBe('silver');
    expect(isOn('2027-04-09', { downgrade: 'toBasis' })).toBe('bronze');
  });

  test('one level at a time, each with a grace of its own', () => {
    const yearly = { downgrade: 'oneDown', window: 'calendarYear' } as const;

    expect(isOn('2027-01-30', yearly)).toBe('gold');
    expect(isOn('2027-01-31', yearly)).toBe('silver');
    expect(isOn('2027-03-01', yearly)).toBe('silver');
    expect(isOn('2027-03-02', yearly)).toBe('bronze');
  });

  test('whether the tablet looks every day or not for a year', () => {
    const yearly = falling({ downgrade: 'oneDown', window: 'calendarYear' });
    const swept = given(...gold, on('2027-01-31', lost('silver', 'gold', '2027-01-31')));

    for (const { when } of [given(...gold), swept]) {
      when(review, { ...today('2027-03-01'), rules: falling({ downgrade: 'never' }) }).isRefused({
        type: 'LevelStands',
      });
    }
    given(...gold)
      .when(review, { ...today('2027-12-31'), rules: yearly })
      .happens(lost('bronze', 'gold', '2027-03-02'));
    swept
      .when(review, { ...today('2027-12-31'), rules: yearly })
      .happens(lost('bronze', 'silver', '2027-03-02'));
  });

  test('never', () => {
    expect(isOn('2036-01-01', { downgrade: 'never' })).toBe('gold');
  });

  test('and where the owner removes a level, to the highest that is reached', () => {
    const withoutGold = falling({ levels: [level('bronze', 0), level('silver', 2)] });

    given(...gold)
      .when(review, { ...today('2026-11-22'), rules: withoutGold })
      .happens(lost('silver', 'gold', '2026-11-22'));
  });
});

describe('R33: what is taken back takes the level back', () => {
  const visits = [entryOf(visit, 1), entryOf(visit, 2), entryOf(reached('silver', 'bronze'), 3)];
  const undoOf = (...ns: readonly number[]) => ({
    rules,
    entriesOfTap: () => ns.flatMap((n) => visits[n - 1] ?? []),
  });
  const undo = { type: 'UndoTap', tapId: tapNumber(1), elapsedMs: 0 } as const;
  const undone = (n: number) => ({
    event: { type: 'VisitReversed' } as const,
    reverses: entryNumber(n),
  });
  const reachedUndone = {
    event: { type: 'TierReachReversed', levelId: 'silver', from: null } as const,
    reverses: entryNumber(3),
  };
  const story = [visit, visit, reached('silver', 'bronze')];

  test('that its visit reached', () => {
    given(...story)
      .when(undo, undoOf(2, 3))
      .happensAs(undone(2), reachedUndone);
  });

  test('that another visit reached with its help, without a grace and whatever the policy', () => {
    given(...story)
      .when(undo, { ...undoOf(1), rules: falling({ downgrade: 'never' }) })
      .happensAs(undone(1), reachedUndone);
  });

  test('unless other visits have reached it by now', () => {
    given(...story, visit)
      .when(undo, undoOf(2, 3))
      .happensAs(undone(2));
  });

  test('but not one that only the owner has made dearer since', () => {
    const dearer = falling({ levels: [level('bronze', 0), level('silver', 10)] });

    given(...story)
      .when(undo, { ...undoOf(2, 3), rules: dearer })
      .happensAs(undone(2));
  });

  test('and leaves the card as it was before, with its history of levels', () => {
    const { state } = given(
      visit,
      visit,
      reached('silver', 'bronze'),
      [{ type: 'VisitReversed' }, { reverses: entryNumber(2) }],
      [reachedUndone.event, { reverses: entryNumber(3) }],
    );

    expect(state.tier).toEqual(given(visit).state.tier);
  });
});

describe('R51: two cards that were one person', () => {
  const others = {
    from: jisoo,
    hadFirstVisitOn: null,
    stamps: [],
    stampDeficit: 0,
    points: [],
    pointDeficit: 0,
    visits: 3,
    firstVisitOn: '2020-01-01' as BusinessDay,
    coupons: [],
    occasions: [],
    recentVisits: [],
    days: [],
    lifetime: { visits: 3, amount: 0, points: 0 },
  };
  const lifelong = falling({ window: 'lifetime' });
  const isOn = (levelId: string, ...story: readonly Told<CardEvent>[]) =>
    expect(levelOf(given(...story).state, lifelong, '2026-11-22' as BusinessDay)?.id).toBe(levelId);

  test('count a whole life together, and apart again when they are parted', () => {
    const parted: CardEvent = { type: 'CardMergedInReversed', ...others };

    isOn('gold', visit, { type: 'CardMergedIn', ...others });
    isOn('bronze', visit, { type: 'CardMergedIn', ...others }, [
      parted,
      { reverses: entryNumber(2) },
    ]);
  });
});

describe('how near the next level is', () => {
  test('is told by what is missing', () => {
    expect(tierOutlook(given(visit).state, rules, '2026-11-22' as BusinessDay)).toEqual({
      level: ladder.levels[0],
      standing: 1,
      next: { level: ladder.levels[1], missing: 1 },
    });
  });

  test('and at the top nothing is', () => {
    expect(tierOutlook(given(...gold).state, rules, '2026-11-22' as BusinessDay)).toEqual({
      level: ladder.levels[2],
      standing: 4,
    });
  });

  test('and says when a level is lost that is kept for now', () => {
    expect(tierOutlook(given(...silver).state, rules, '2027-01-15' as BusinessDay)).toEqual({
      level: ladder.levels[1],
      standing: 1,
      next: { level: ladder.levels[2], missing: 3 },
      lostOn: '2027-02-09',
    });
  });
});
