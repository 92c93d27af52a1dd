import { describe, expect, test } from 'vitest';
import type { BusinessDay } from './businessDay.ts';
import type { TierLevel, TierRule } from './tier.ts';
import { belowSince, type Counted, type Counts, levelAt, standingOf } from './tierStanding.ts';

const day = (text: string) => text as BusinessDay;
const sunday = day('2026-11-22');
const longAgo = day('2025-11-22');

const level = (id: string, threshold: number): TierLevel => ({
  id,
  name: id,
  color: 'ink',
  threshold,
  extraRateBp: 0,
  perk: '',
});

const byVisits: TierRule = {
  basis: 'visits',
  window: 'rolling12Months',
  graceDays: 0,
  downgrade: 'toBasis',
  levels: [level('bronze', 0), level('silver', 5), level('gold', 10)],
};

const nothing: Counted = { visits: 0, amount: 0, points: 0 };

/** On each of these days, this much. */
function counting(...days: readonly (readonly [string, Partial<Counted>])[]): Counts {
  const all = days.map(([text, counted]) => ({ businessDay: day(text), ...nothing, ...counted }));
  const lifetime = all.reduce(
    (sum, { visits, amount, points }) => ({
      visits: sum.visits + visits,
      amount: sum.amount + amount,
      points: sum.points + points,
    }),
    nothing,
  );
  return { days: all, lifetime };
}

describe('R30: the standing is what the window holds', () => {
  const card = counting(
    ['2025-11-22', { visits: 1, amount: 1_000, points: 10 }],
    ['2025-11-23', { visits: 2, amount: 2_000, points: 20 }],
    ['2025-12-31', { visits: 4, amount: 4_000, points: 40 }],
    ['2026-01-01', { visits: 8, amount: 8_000, points: 80 }],
    ['2026-11-22', { visits: 16, amount: 16_000, points: 160 }],
  );

  test.each<readonly [TierRule['window'], TierRule['basis'], number]>([
    ['rolling12Months', 'visits', 30],
    ['rolling12Months', 'won', 30_000],
    ['rolling12Months', 'points', 300],
    ['calendarYear', 'visits', 24],
    ['calendarYear', 'won', 24_000],
    ['calendarYear', 'points', 240],
    ['lifetime', 'visits', 31],
    ['lifetime', 'won', 31_000],
    ['lifetime', 'points', 310],
  ])('%s, by %s', (window, basis, standing) => {
    expect(standingOf(card, { ...byVisits, window, basis }, sunday)).toBe(standing);
  });

  test('as it was on an earlier day too', () => {
    const newYear = day('2026-01-01');

    expect(standingOf(card, { ...byVisits, window: 'rolling12Months' }, newYear)).toBe(15);
    expect(standingOf(card, { ...byVisits, window: 'calendarYear' }, newYear)).toBe(8);
    expect(standingOf(card, { ...byVisits, window: 'lifetime' }, newYear)).toBe(15);
  });

  test('a whole life counts, though its days are long forgotten', () => {
    const old = { days: [], lifetime: { visits: 300, amount: 0, points: 0 } };

    expect(standingOf(old, { ...byVisits, window: 'lifetime' }, sunday)).toBe(300);
    expect(standingOf(old, byVisits, sunday)).toBe(0);
  });

  test.each([
    ['2027-11-21', 1],
    ['2027-11-22', 0],
  ])('a visit of 22 November 2026 is in twelve months on %s: %i', (on, standing) => {
    expect(standingOf(counting(['2026-11-22', { visits: 1 }]), byVisits, day(on))).toBe(standing);
  });

  test.each([
    ['2029-02-28', 1],
    ['2029-03-01', 0],
  ])('a visit of 29 February is in twelve months on %s: %i', (on, standing) => {
    expect(standingOf(counting(['2028-02-29', { visits: 1 }]), byVisits, day(on))).toBe(standing);
  });
});

describe('R32: a level is reached at its threshold', () => {
  test.each([
    [-1, 'bronze'],
    [0, 'bronze'],
    [4, 'bronze'],
    [5, 'silver'],
    [6, 'silver'],
    [9, 'silver'],
    [10, 'gold'],
    [11, 'gold'],
  ])('a standing of %i is %s', (standing, id) => {
    expect(levelAt(standing, byVisits).id).toBe(id);
  });

  test.each(['rolling12Months', 'calendarYear', 'lifetime'] as const)(
    'one below, at and one above, by each basis, in %s',
    (window) => {
      for (const basis of ['visits', 'won', 'points'] as const) {
        const rule = { ...byVisits, window, basis };
        const reached = [0, 4, 5, 6].map((n) => {
          const counts = counting(['2026-11-22', { visits: n, amount: n, points: n }]);
          return levelAt(standingOf(counts, rule, sunday), rule).id;
        });

        expect(reached).toEqual(['bronze', 'bronze', 'silver', 'silver']);
      }
    },
  );
});

describe('R30: grace begins on the first day below', () => {
  const five = counting(['2025-11-22', { visits: 3 }], ['2025-12-24', { visits: 2 }]);

  test('which is the day the visits that carried it leave the twelve months', () => {
    const christmas = { rule: byVisits, day: day('2026-12-25'), from: longAgo };

    expect(belowSince(5, five, christmas)).toBe('2026-11-22');
    expect(belowSince(2, five, christmas)).toBe('2026-12-24');
  });

  test('and not before a day on which the threshold was reached again', () => {
    const back = counting(
      ['2025-11-22', { visits: 5 }],
      ['2025-12-24', { visits: 4 }],
      ['2026-12-01', { visits: 1 }],
    );

    expect(belowSince(5, back, { rule: byVisits, day: day('2026-11-30'), from: longAgo })).toBe(
      '2026-11-22',
    );
    expect(belowSince(5, back, { rule: byVisits, day: day('2026-12-25'), from: longAgo })).toBe(
      '2026-12-24',
    );
  });

  test('which is the first of January where calendar years count', () => {
    const rule = { ...byVisits, window: 'calendarYear' } as const;

    expect(belowSince(5, five, { rule, day: day('2026-03-01'), from: longAgo })).toBe('2026-01-01');
  });

  test('but not before the level itself was', () => {
    const at = { rule: byVisits, day: day('2027-03-01'), from: day('2027-01-15') };

    expect(belowSince(5, five, at)).toBe('2027-01-15');
  });

  test('however long ago that was', () => {
    const rule = { ...byVisits, window: 'calendarYear' } as const;

    expect(belowSince(5, five, { rule, day: day('2029-03-01'), from: longAgo })).toBe('2026-01-01');
    expect(belowSince(5, five, { rule: byVisits, day: day('2029-03-01'), from: longAgo })).toBe(
      '2026-11-22',
    );
  });
});
