import { describe, expect, test } from 'vitest';
import type { Instant } from '#domain/instant.ts';
import type { Lots } from '#domain/lots.ts';
import { points } from '#domain/points.ts';
import { stamps } from '#domain/stamps.ts';
import { after, monday, sunday } from '#tests/support/cafe.ts';
import { entryNumber, onBook, type Told } from '#tests/support/given.ts';
import { pointBalance, stampBalance } from './card.ts';
import { cardBook } from './cardBook.ts';
import type { CardEvent } from './events.ts';

const may = 5 as Instant;
const june = 6 as Instant;

const visited: CardEvent = { type: 'VisitRecorded' };
const granted = (count: number, expiresAt: Instant | null = null): CardEvent => ({
  type: 'StampsGranted',
  stamps: stamps(count),
  expiresAt,
});
const pointsGranted = (count: number): CardEvent => ({
  type: 'PointsGranted',
  points: points(count),
  expiresAt: null,
});
const redeemed = (count: number): CardEvent => ({
  type: 'RewardRedeemed',
  rewardId: 'coffee',
  stamps: stamps(count),
});

const undoneVisit = (n: number): Told<CardEvent> => [
  { type: 'VisitReversed' },
  { reverses: entryNumber(n) },
];
const undoneGrant = (n: number, count: number, expiresAt: Instant | null = null) =>
  [
    { type: 'StampGrantReversed', stamps: stamps(count), expiresAt },
    { reverses: entryNumber(n) },
  ] as const;
const undoneRedemption = (n: number): Told<CardEvent> => [
  { type: 'RedemptionReversed', rewardId: 'coffee', stamps: stamps(10) },
  { reverses: entryNumber(n) },
];

const cardAfter = (...story: readonly Told<CardEvent>[]) => onBook(cardBook)(...story).state;
const stampsAfter = (...story: readonly Told<CardEvent>[]) => stampBalance(cardAfter(...story));
const lotsAfter = (...story: readonly Told<CardEvent>[]): Lots => cardAfter(...story).stamps;

describe('stamps', () => {
  test('add up over visits', () => {
    expect(stampsAfter(granted(1), granted(2), granted(5))).toBe(8);
  });

  test('left over after a reward stay on the card', () => {
    expect(stampsAfter(granted(5), granted(5), granted(3), redeemed(10))).toBe(3);
  });

  test('do not turn into a reward by themselves', () => {
    expect(stampsAfter(...Array.from({ length: 25 }, () => granted(1)))).toBe(25);
  });

  test('of one reward given twice by two offline tablets overdraw the card, and lose nothing', () => {
    expect(stampsAfter(granted(5), granted(5), redeemed(10), redeemed(10))).toBe(-10);
  });

  test('that expire first are spent first', () => {
    expect(lotsAfter(granted(4), granted(4, june), granted(4, may), redeemed(6))).toEqual({
      open: [
        { expiresAt: june, count: 2 },
        { expiresAt: null, count: 4 },
      ],
      deficit: 0,
    });
  });
});

describe('an undone redemption', () => {
  test('gives the same lots back with the same expiry', () => {
    const before = [granted(4), granted(4, june), granted(4, may)];

    expect(lotsAfter(...before, redeemed(10), undoneRedemption(4))).toEqual(lotsAfter(...before));
  });

  test('gives back what two tablets overdrew', () => {
    const twice = [granted(5), granted(5), redeemed(10), redeemed(10)];

    expect(stampsAfter(...twice, undoneRedemption(4))).toBe(0);
    expect(stampsAfter(...twice, undoneRedemption(3))).toBe(0);
    expect(stampsAfter(...twice, undoneRedemption(3), undoneRedemption(4))).toBe(10);
  });

  test('has no more effect the second time', () => {
    const undone = [granted(5), granted(5), redeemed(10), undoneRedemption(3)] as const;

    expect(stampsAfter(...undone, undoneRedemption(3))).toBe(10);
  });

  test('is remembered as taken back, and no longer as a spending', () => {
    expect(cardAfter(granted(5), granted(5), redeemed(10))).toMatchObject({
      spends: [{ entryId: entryNumber(3), drawn: [{ expiresAt: null, count: 10 }], overdrawn: 0 }],
      reversed: [],
    });
    expect(cardAfter(granted(5), granted(5), redeemed(10), undoneRedemption(3))).toMatchObject({
      spends: [],
      reversed: [entryNumber(3)],
    });
  });

  test('that nobody made gives nothing', () => {
    expect(stampsAfter(granted(5), undoneRedemption(9))).toBe(5);
  });
});

describe('an undone grant', () => {
  test('takes its stamps off the card', () => {
    expect(stampsAfter(granted(5), granted(2), undoneGrant(2, 2))).toBe(5);
  });

  test('takes them once, however often it is undone', () => {
    expect(stampsAfter(granted(5), granted(2), undoneGrant(2, 2), undoneGrant(2, 2))).toBe(5);
  });

  test('that was already spent leaves a deficit', () => {
    expect(lotsAfter(granted(5), granted(5), redeemed(10), undoneGrant(2, 5))).toEqual({
      open: [],
      deficit: 5,
    });
  });

  test('leaves a deficit that the next grants absorb, one by one', () => {
    const inDeficit = [granted(5), granted(5), redeemed(10), undoneGrant(2, 5)] as const;

    expect(lotsAfter(...inDeficit, granted(3))).toEqual({ open: [], deficit: 2 });
    expect(lotsAfter(...inDeficit, granted(3), granted(3, may))).toEqual({
      open: [{ expiresAt: may, count: 1 }],
      deficit: 0,
    });
  });

  test('and its undone reward together leave the card as it was', () => {
    const spent = [granted(5), granted(5), redeemed(10)] as const;

    expect(lotsAfter(...spent, undoneGrant(2, 5), undoneRedemption(3))).toEqual(
      lotsAfter(granted(5)),
    );
  });

  test('takes from its own lot before another that expires sooner', () => {
    expect(lotsAfter(granted(3, may), granted(4, june), undoneGrant(2, 4, june))).toEqual(
      lotsAfter(granted(3, may)),
    );
  });
});

describe('points', () => {
  test('are a purse of their own', () => {
    const card = cardAfter(granted(5), pointsGranted(450), {
      type: 'PointsSpent',
      points: points(400),
    });

    expect(pointBalance(card)).toBe(50);
    expect(stampBalance(card)).toBe(5);
  });

  test('come and go with their undo like stamps', () => {
    const spent = [pointsGranted(450), { type: 'PointsSpent', points: points(400) }] as const;
    const undoneSpend = [
      { type: 'PointSpendReversed', points: points(400) },
      { reverses: entryNumber(2) },
    ] as const;
    const undonePoints = [
      { type: 'PointGrantReversed', points: points(450), expiresAt: null },
      { reverses: entryNumber(1) },
    ] as const;

    expect(pointBalance(cardAfter(...spent, undoneSpend))).toBe(450);
    expect(pointBalance(cardAfter(...spent, undoneSpend, undoneSpend))).toBe(450);
    expect(pointBalance(cardAfter(...spent, undonePoints))).toBe(-400);
    expect(pointBalance(cardAfter(...spent, undonePoints, undoneSpend))).toBe(0);
  });
});

describe('visits', () => {
  test('are counted, and the first day is remembered', () => {
    const card = cardAfter(visited, [visited, { businessDay: monday }]);

    expect(card).toMatchObject({ visits: 2, firstVisitOn: sunday });
  });

  test('are remembered one by one up to the eighth last', () => {
    const card = cardAfter(...Array.from({ length: 10 }, () => visited));

    expect(card.visits).toBe(10);
    expect(card.recentVisits).toHaveLength(8);
    expect(card.recentVisits[0]).toEqual({
      entryId: entryNumber(3),
      at: after(3),
      businessDay: sunday,
    });
    expect(card.recentVisits.at(-1)?.entryId).toBe(entryNumber(10));
  });

  test('are taken back one by one', () => {
    const card = cardAfter(visited, [visited, { businessDay: monday }], undoneVisit(2));

    expect(card).toMatchObject({ visits: 1, firstVisitOn: sunday });
    expect(card.recentVisits.map(({ entryId }) => entryId)).toEqual([entryNumber(1)]);
  });

  test('are as if they never were when the only one is undone, even twice', () => {
    const undone = { visits: 0, firstVisitOn: null, recentVisits: [] };

    expect(cardAfter(visited, undoneVisit(1))).toMatchObject(undone);
    expect(cardAfter(visited, undoneVisit(1), undoneVisit(1))).toMatchObject(undone);
  });

  test('begin on the day of the second when the first is undone', () => {
    const card = cardAfter(visited, [visited, { businessDay: monday }], undoneVisit(1));

    expect(card).toMatchObject({ visits: 1, firstVisitOn: monday });
  });

  test('keep their first day when one of many is undone', () => {
    const many = Array.from({ length: 10 }, () => [visited, { businessDay: monday }] as const);

    expect(cardAfter(visited, ...many, undoneVisit(11))).toMatchObject({
      visits: 10,
      firstVisitOn: sunday,
    });
  });

  test('earn nothing by themselves', () => {
    expect(stampsAfter(visited, visited)).toBe(0);
  });
});

describe('an entry that makes no sense is kept and changes nothing', () => {
  test.each<CardEvent>([
    { type: 'VisitReversed' },
    { type: 'StampGrantReversed', stamps: stamps(5), expiresAt: null },
    { type: 'PointGrantReversed', points: points(5), expiresAt: null },
    { type: 'RedemptionReversed', rewardId: 'coffee', stamps: stamps(5) },
    { type: 'PointSpendReversed', points: points(5) },
  ])('a $type that names nothing', (reversal) => {
    const story = [visited, granted(5), pointsGranted(5)];

    expect(cardAfter(...story, reversal)).toEqual(cardAfter(...story));
  });

  test.each<CardEvent>([
    visited,
    granted(5),
    pointsGranted(5),
    redeemed(5),
    { type: 'PointsSpent', points: points(5) },
  ])('a $type that claims to be a reversal', (event) => {
    const story = [granted(5), pointsGranted(5)];
    const { reversed: _named, ...before } = cardAfter(...story);

    expect(cardAfter(...story, [event, { reverses: entryNumber(9) }])).toMatchObject(before);
  });
});
