import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BusinessDay } from '#domain/businessDay.ts';
import { addDays } from '#domain/calendar.ts';
import type { CommandId } from '#domain/ids.ts';
import { HOUR_MS, instant } from '#domain/instant.ts';
import { points } from '#domain/points.ts';
import { type ProgramRules, plainRules } from '#domain/programRules.ts';
import { stamps } from '#domain/stamps.ts';
import { entryIdOf } from '#domain/uuid.ts';
import { won } from '#domain/won.ts';
import type { Context } from '#ledger/book.ts';
import type { Entry } from '#ledger/entry.ts';
import {
  coffeeAtTen,
  counterTablet,
  minji,
  opening,
  sunday,
  tapNumber,
  theManager,
} from '#tests/support/cafe.ts';
import { entryOf } from '#tests/support/given.ts';
import { type Card, emptyCard, evolve, pointBalance, stampBalance } from './card.ts';
import type { CardCommand } from './commands.ts';
import { decide } from './decide.ts';
import type { CardEvent } from './events.ts';

const RUNS = { numRuns: 100 };
const DAY_MS = 24 * HOUR_MS;

/** Everything expires within months, so that a story of weeks sees it happen. */
const rules: ProgramRules = {
  ...plainRules,
  stampExpiry: { type: 'months', months: 1, until: 'day' },
  points: {
    rateBp: 1000,
    rounding: 'floor',
    useMin: points(100),
    useStep: points(100),
    useShareMax: 100,
    expiry: { type: 'months', months: 1, until: 'endOfMonth' },
  },
  safeguards: { ...plainRules.safeguards, perTenMinutesMax: 99, perDayMax: 999 },
};

/** What a tap asks for; taps that are taken back are counted from the first. */
type Ask = (told: Story) => CardCommand;

interface Story {
  readonly card: Card;
  readonly entries: readonly Entry<CardEvent>[];
  readonly taps: readonly CommandId[];
  readonly day: BusinessDay;
}

const tapOf = ({ taps }: Story, n: number) => taps[n % Math.max(1, taps.length)] ?? tapNumber(0);
const count = fc.nat({ max: 6 });
const ask: fc.Arbitrary<Ask> = fc.oneof(
  fc.record({ said: fc.nat({ max: 5 }), amount: fc.nat({ max: 90 }) }).map(
    ({ said, amount }): Ask =>
      () => ({ type: 'RecordVisit', stamps: stamps(said), amount: won(amount * 100) }),
  ),
  fc.record({ amount: fc.nat({ max: 90 }), pays: count }).map(
    ({ amount, pays }): Ask =>
      () => ({
        type: 'RecordVisit',
        stamps: stamps(1),
        amount: won(amount * 100),
        pays: points(pays * 100),
      }),
  ),
  fc.constant<Ask>(() => ({ type: 'RedeemReward', rewardId: 'cookie' })),
  fc.constant<Ask>(() => ({ type: 'ExpireDue' })),
  fc.nat().map(
    (n): Ask =>
      (told) => ({ type: 'ReverseTap', tapId: tapOf(told, n), reason: 'Other' }),
  ),
  fc.record({ n: fc.nat(), amount: fc.nat({ max: 50 }) }).map(
    ({ n, amount }): Ask =>
      (told) => ({ type: 'RefundPart', tapId: tapOf(told, n), amount: won(amount * 100) }),
  ),
);
const story = fc.array(fc.record({ ask, days: fc.nat({ max: 20 }) }), {
  maxLength: 25,
  size: 'max',
});

const opened: Story = { card: emptyCard, entries: [], taps: [], day: sunday };

/** Days pass, and somebody asks for something; a refusal leaves everything as it was. */
function told(
  before: Story,
  { ask: asked, days }: { readonly ask: Ask; readonly days: number },
): Story {
  const next = { ...before, day: addDays(before.day, days) };
  const tapId = tapNumber(before.taps.length + 1);
  const decided = decide(asked(next), next.card, contextOf(next, tapId));
  if (!decided.ok) return next;
  const entries = decided.value.map(({ event, reverses }, index) =>
    entryOf<CardEvent>(
      [event, { ...(reverses && { reverses }), businessDay: next.day, occurredAt: nowOf(next) }],
      index,
    ),
  );
  const named = entries.map((entry, index) => ({ ...entry, id: entryIdOf(tapId, index) }));
  return {
    ...next,
    card: named.reduce(evolve, next.card),
    entries: [...before.entries, ...named],
    taps: [...before.taps, tapId],
  };
}

const nowOf = ({ day }: Story) =>
  instant(opening + ((Date.parse(day) - Date.parse(sunday)) / DAY_MS) * DAY_MS);

const contextOf = (at: Story, tapId: CommandId): Context => ({
  subject: minji,
  deviceId: counterTablet,
  tapId,
  now: nowOf(at),
  businessDay: at.day,
  actor: theManager,
  program: coffeeAtTen,
  rules,
  hours: { zone: 'Asia/Seoul', closingHour: 0 },
  entriesOfTap: (asked) => at.entries.filter(({ id }) => id.slice(0, 34) === asked.slice(0, 34)),
  rollUp: () => undefined,
  subjectsWith: () => [],
});

/** What each event does to the balance. */
const signs: Readonly<Record<'stamps' | 'points', Readonly<Record<string, 1 | -1>>>> = {
  stamps: {
    StampsGranted: 1,
    StampGrantReversed: -1,
    RewardRedeemed: -1,
    RedemptionReversed: 1,
  },
  points: {
    PointsGranted: 1,
    PointGrantReversed: -1,
    PointsSpent: -1,
    PointSpendReversed: 1,
    PointsClawedBack: -1,
    ClawbackReversed: 1,
  },
};

/** The naive reckoning: everything that happened, added up. */
const reckon = (entries: readonly Entry<CardEvent>[], kind: 'stamps' | 'points'): number =>
  entries.reduce((sum, { event }) => {
    const count = (event as Partial<Record<'stamps' | 'points', number>>)[kind] ?? 0;
    return sum + (signs[kind][event.type] ?? 0) * count;
  }, 0);

const lapsed = ({ expiry }: Card, kind: 'stamps' | 'points'): number =>
  expiry.lapsed[kind].reduce((sum, lot) => sum + lot.count, 0);

describe('whatever happens on a card in weeks', () => {
  test('its balance is all that was granted, used and taken back, less what has expired', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const { card, entries } = steps.reduce(told, opened);

        expect(stampBalance(card)).toBe(reckon(entries, 'stamps') - lapsed(card, 'stamps'));
        expect(pointBalance(card)).toBe(reckon(entries, 'points') - lapsed(card, 'points'));
      }),
      RUNS,
    );
  });

  test('nothing that has expired is left once somebody came, and the sweep then finds nothing', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const visit: Ask = () => ({ type: 'RecordVisit', stamps: stamps(1), amount: won(0) });
        const came = [...steps, { ask: visit, days: 17 }].reduce(told, opened);
        const swept = told(came, { ask: () => ({ type: 'ExpireDue' }), days: 0 });

        const lots = [...came.card.stamps.open, ...came.card.points.open];
        expect(lots.every(({ expiresAt }) => expiresAt === null || expiresAt > nowOf(came))).toBe(
          true,
        );
        expect(swept.taps).toEqual(came.taps);
      }),
      RUNS,
    );
  });

  test('a visit that is taken back at once leaves the lots as they were', () => {
    fc.assert(
      fc.property(story, fc.nat({ max: 5 }), count, (steps, said, pays) => {
        const sweep: Ask = () => ({ type: 'ExpireDue' });
        const before = [...steps, { ask: sweep, days: 0 }].reduce(told, opened);
        const visit: Ask = () => ({
          type: 'RecordVisit',
          stamps: stamps(said),
          amount: won(9000),
          pays: points(pays * 100),
        });
        const came = told(before, { ask: visit, days: 0 });
        if (came.taps.length === before.taps.length) return;
        const undo: Ask = ({ taps }) => ({
          type: 'UndoTap',
          tapId: taps.at(-1) ?? tapNumber(0),
          elapsedMs: 0,
        });
        const { card } = told(came, { ask: undo, days: 0 });

        expect([card.stamps, card.points, card.visits, card.days]).toEqual([
          before.card.stamps,
          before.card.points,
          before.card.visits,
          before.card.days,
        ]);
      }),
      RUNS,
    );
  });

  test('a visit of which nothing was used leaves nothing behind, however late it is taken back', () => {
    fc.assert(
      fc.property(story, fc.nat({ max: 90 }), (steps, days) => {
        const before = steps.reduce(told, opened);
        const visit: Ask = () => ({ type: 'RecordVisit', stamps: stamps(3), amount: won(9000) });
        const sweep: Ask = () => ({ type: 'ExpireDue' });
        const came = told(before, { ask: visit, days: 0 });
        const reverse: Ask = () => ({
          type: 'ReverseTap',
          tapId: came.taps.at(-1) ?? tapNumber(0),
          reason: 'Other',
        });

        const { card } = told(told(came, { ask: sweep, days }), { ask: reverse, days: 0 });
        const without = told(told(before, { ask: sweep, days: 0 }), { ask: sweep, days }).card;
        expect([card.stamps, card.points]).toEqual([without.stamps, without.points]);
      }),
      RUNS,
    );
  });

  test('the counter never spends what is not there', () => {
    fc.assert(
      fc.property(story, (steps) => {
        let current = opened;
        for (const step of steps) {
          const next = told(current, step);
          const spends = next.entries
            .slice(current.entries.length)
            .some(({ event }) => event.type === 'RewardRedeemed' || event.type === 'PointsSpent');
          const spent = next.card.spends.at(-1);
          if (spends) expect(spent?.overdrawn).toBe(0);
          current = next;
        }
      }),
      RUNS,
    );
  });
});
