import { describe, expect, test } from 'vitest';
import type { BusinessDay } from '#domain/businessDay.ts';
import type { MenuItemId } from '#domain/ids.ts';
import type { Mission } from '#domain/mission.ts';
import { stamps } from '#domain/stamps.ts';
import { won } from '#domain/won.ts';
import { cardStory, type StoryTap } from '#tests/support/cardStory.ts';
import { emptyCard, stampBalance } from './card.ts';
import type { CardEvent } from './events.ts';
import { progressOf } from './missionProgress.ts';

const day = (text: string) => text as BusinessDay;
const sunday = day('2026-11-22');

const weekly: Mission = {
  id: 'weekly',
  name: '일주일 세 번',
  goal: { type: 'visits', count: 3, withinDays: 7 },
  benefit: { type: 'stamps', stamps: stamps(2) },
  isRepeating: true,
  from: null,
  until: null,
};
const newItems: Mission = {
  ...weekly,
  id: 'new items',
  goal: {
    type: 'items',
    count: 3,
    itemIds: ['latte', 'mocha', 'yuja', 'cake'] as MenuItemId[],
  },
};
const ownCups: Mission = { ...weekly, id: 'own cups', goal: { type: 'ownCup', count: 2 } };

const buying = (...names: readonly string[]): StoryTap => ({
  basket: names.map((name) => ({ itemId: name as MenuItemId, count: 1, price: won(5000) })),
});
const comesOn = (date: string): StoryTap => ({ on: day(date) });
const withCup: StoryTap = { ownCup: true };

const playing = (mission: Mission, ...taps: readonly StoryTap[]) => {
  const { card, happened } = cardStory({ missions: [mission] }, taps);
  const on = taps.at(-1)?.on ?? sunday;
  const progress = progressOf(card, { missions: [mission] }, on)[0];
  return { card, happened, progress, won: stampBalance(card) };
};
const advanced = (missionId: string, steps: number, more: object = {}): CardEvent =>
  ({ type: 'MissionAdvanced', missionId, round: 0, steps, ...more }) as CardEvent;

describe('so many visits within so many days', () => {
  test('pay on the visit that completes them, and the result says why', () => {
    const { happened, progress } = playing(weekly, {}, {}, {});

    expect(happened[2]).toEqual([
      { type: 'VisitRecorded' },
      advanced('weekly', 3, { since: '2026-11-16' }),
      { type: 'MissionCompleted', missionId: 'weekly', round: 0, goal: 3 },
      {
        type: 'StampsGranted',
        stamps: 2,
        expiresAt: null,
        because: { type: 'Mission', missionId: 'weekly', round: 0 },
      },
    ]);
    expect(progress).toMatchObject({ steps: 0, goal: 3, rounds: 1, isOver: false });
  });

  test('count the first and the seventh day, and not the eighth', () => {
    const two = [comesOn('2026-11-01'), comesOn('2026-11-02')];

    expect(playing(weekly, ...two, comesOn('2026-11-07')).won).toBe(2);
    expect(playing(weekly, ...two, comesOn('2026-11-08')).won).toBe(0);
  });

  test('slide on: nobody has to begin anew', () => {
    const four = ['2026-11-01', '2026-11-06', '2026-11-07', '2026-11-08'].map(comesOn);

    expect(playing(weekly, ...four).won).toBe(2);
  });

  test('say how many days are left until the first of them slides out', () => {
    const { card } = playing(weekly, comesOn('2026-11-20'));
    const daysLeftOn = (on: string) =>
      progressOf(card, { missions: [weekly] }, day(on)).map(({ steps, daysLeft }) => [
        steps,
        daysLeft,
      ]);

    expect(daysLeftOn('2026-11-20')).toEqual([[1, 7]]);
    expect(daysLeftOn('2026-11-26')).toEqual([[1, 1]]);
    expect(daysLeftOn('2026-11-27')).toEqual([[0, null]]);
  });
});

describe('different items of a set', () => {
  test('count once each, however many pieces and however often', () => {
    const { happened, progress } = playing(
      newItems,
      buying('latte', 'latte', 'espresso'),
      buying('latte'),
      buying('mocha'),
    );

    expect(happened.map((events) => events.slice(1))).toEqual([
      [advanced('new items', 1, { itemId: 'latte' })],
      [],
      [advanced('new items', 2, { itemId: 'mocha' })],
    ]);
    expect(progress).toMatchObject({ steps: 2, itemIds: ['latte', 'mocha'] });
  });

  test('may all be in one basket, which ends one round and begins none', () => {
    const { progress, won: stampsWon } = playing(
      newItems,
      buying('latte', 'mocha', 'yuja', 'cake'),
    );

    expect(progress).toMatchObject({ steps: 0, rounds: 1 });
    expect(stampsWon).toBe(2);
  });

  test('begin anew in the next round', () => {
    const round = buying('latte', 'mocha', 'yuja');

    expect(playing(newItems, round, round).won).toBe(4);
  });

  test('stay earned where the owner takes one out of the set', () => {
    const { card } = playing(newItems, buying('latte', 'mocha'));
    const without: Mission = {
      ...newItems,
      goal: { type: 'items', count: 3, itemIds: ['mocha', 'yuja', 'cake'] as MenuItemId[] },
    };

    expect(progressOf(card, { missions: [without] }, sunday)[0]?.steps).toBe(2);
  });
});

describe('their own cup', () => {
  test('counts as often as staff saw it', () => {
    const { progress } = playing(ownCups, withCup, {});

    expect(progress).toMatchObject({ steps: 1, goal: 2 });
    expect(playing(ownCups, withCup, {}, withCup).won).toBe(2);
  });
});

describe('a mission', () => {
  test('that does not repeat is done once and for all', () => {
    const once: Mission = { ...ownCups, isRepeating: false };
    const { progress, won: stampsWon } = playing(once, ...Array(5).fill(withCup));

    expect(progress).toMatchObject({ steps: 0, rounds: 1, isOver: true });
    expect(stampsWon).toBe(2);
  });

  test('counts from its first day to its last', () => {
    const november: Mission = { ...weekly, from: day('2026-11-02'), until: day('2026-11-04') };
    const visits = ['2026-11-01', '2026-11-02', '2026-11-04', '2026-11-05'].map(comesOn);
    const { card, happened } = playing(november, ...visits);

    expect(happened.map((events) => events.length)).toEqual([1, 2, 2, 1]);
    expect(progressOf(card, { missions: [november] }, day('2026-11-05'))).toEqual([]);
    expect(progressOf(card, { missions: [november] }, day('2026-11-03'))[0]?.daysLeft).toBe(2);
  });

  test('that the owner makes shorter shows no more than its goal, and pays on the next visit', () => {
    const long: Mission = { ...ownCups, goal: { type: 'ownCup', count: 10 } };
    const { card } = playing(long, withCup, withCup, withCup);

    expect(progressOf(card, { missions: [ownCups] }, sunday)).toMatchObject([
      { steps: 2, goal: 2, rounds: 0 },
    ]);
  });

  test('that the owner removes takes nothing back', () => {
    const { card } = playing(ownCups, withCup, withCup, withCup);

    expect(stampBalance(card)).toBe(2);
    expect(progressOf(card, { missions: [] }, sunday)).toEqual([]);
    expect(progressOf(card, { missions: [ownCups] }, sunday)).toMatchObject([{ steps: 1 }]);
  });

  test('goes on beside the others, each by its own steps', () => {
    const { card } = cardStory({ missions: [weekly, newItems, ownCups] }, [
      { ...buying('latte', 'mocha'), ...withCup },
      withCup,
    ]);

    expect(
      progressOf(card, { missions: [weekly, newItems, ownCups] }, sunday).map(
        ({ steps, rounds }) => [steps, rounds],
      ),
    ).toEqual([
      [2, 0],
      [2, 0],
      [0, 1],
    ]);
  });
});

describe('a visit that is taken back', () => {
  test('takes its step, and leaves no trace of a mission it began', () => {
    expect(playing(ownCups, withCup, { undo: 1 }).card.missions).toEqual([]);
    expect(playing(ownCups, withCup, { undo: 1 }).card.missions).toEqual(emptyCard.missions);
  });

  test('takes the benefit of the mission it had completed, and the steps before it stay', () => {
    const { progress, won: stampsWon } = playing(ownCups, withCup, withCup, { undo: 2 });

    expect(progress).toMatchObject({ steps: 1, rounds: 0 });
    expect(stampsWon).toBe(0);
  });

  test('is made up for by the next step, where others have completed the mission since', () => {
    const {
      happened,
      progress,
      won: stampsWon,
    } = playing(ownCups, withCup, withCup, { undo: 1 }, withCup, withCup);

    expect(happened[3]).toContainEqual(advanced('own cups', 0, { round: 1 }));
    expect(progress).toMatchObject({ steps: 1, rounds: 1 });
    expect(stampsWon).toBe(2);
  });

  test('does not lose the steps that came after it: they pay with the next visit', () => {
    const {
      progress,
      won: stampsWon,
      happened,
    } = playing(ownCups, withCup, withCup, withCup, { undo: 2 }, {});

    expect(happened[4]?.map(({ type }) => type)).toEqual([
      'VisitRecorded',
      'MissionCompleted',
      'StampsGranted',
    ]);
    expect(progress).toMatchObject({ steps: 0, rounds: 1 });
    expect(stampsWon).toBe(2);
  });

  test('leaves a gap in a set that only another item fills', () => {
    const twoItems: Mission = {
      ...newItems,
      goal: { type: 'items', count: 2, itemIds: ['latte', 'mocha', 'yuja'] as MenuItemId[] },
    };
    const { progress } = playing(
      twoItems,
      buying('latte'),
      buying('mocha'),
      { undo: 1 },
      buying('mocha'),
      buying('yuja'),
    );

    // The second mocha counts anew; the yuja stands in for the latte.
    expect(progress).toMatchObject({ steps: 1, rounds: 1, itemIds: ['mocha'] });
  });
});
