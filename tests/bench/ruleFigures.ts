import type { Card } from '#books/card/card.ts';
import { emptyCard, evolve } from '#books/card/card.ts';
import { decide } from '#books/card/decide.ts';
import type { CardEvent } from '#books/card/events.ts';
import { assert } from '#domain/assert.ts';
import type { BonusRule, BonusTimes } from '#domain/bonus.ts';
import type { MenuItemId } from '#domain/ids.ts';
import { HOUR_MS, instant } from '#domain/instant.ts';
import { points } from '#domain/points.ts';
import { type ProgramRules, plainRules } from '#domain/programRules.ts';
import { stamps } from '#domain/stamps.ts';
import { won } from '#domain/won.ts';
import type { Context } from '#ledger/book.ts';
import {
  coffeeAtTen,
  counterTablet,
  hanaOnDuty,
  minji,
  opening,
  sunday,
  tapNumber,
} from '#tests/support/cafe.ts';
import { entryOf } from '#tests/support/given.ts';
import { type Figure, quantile, rounded } from './figures.ts';

interface Plan {
  readonly runs: number;
  say(line: string): void;
}

const LOTS = 500;
const RULES = 10;
const WARM_UP = 50;

/**
 * What the rules take of a tap: a paid visit on a card of five hundred lots under ten rules, decided as
 * the counter decides it: expiry as of now, points used, everything earned, every family's step. In
 * Node, because the rules know no browser.
 */
export function measureRules({ runs, say }: Plan): readonly Figure[] {
  say(`deciding visits under ${RULES} rules, with ${LOTS} lots on the card`);
  const card = cardOf(LOTS);
  const samples: number[] = [];
  for (let run = 0; run < runs + WARM_UP; run += 1) {
    const startedAt = performance.now();
    const decided = decide(visit, card, context);
    samples.push(performance.now() - startedAt);
    assert(decided.ok && decided.value.length >= 4, 'the visit earns and uses');
  }
  const measured = samples.slice(WARM_UP).map(rounded);
  return [
    {
      name: `decide-grant@${RULES} rules, ${LOTS} lots`,
      unit: 'ms',
      median: quantile(measured, 0.5),
      p95: quantile(measured, 0.95),
      runs: measured.length,
      goal: { of: 'median', atMost: 1 },
    },
  ];
}

const coffee = 'coffee' as MenuItemId;
const cake = 'cake' as MenuItemId;
const always: BonusTimes = {
  weekdays: [],
  fromHour: 0,
  untilHour: 24,
  fromDay: null,
  untilDay: null,
};
const multiplier = (id: string, percent: number, isStacking: boolean): BonusRule => ({
  type: 'multiplier',
  id,
  name: id,
  times: always,
  percent,
  of: 'both',
  isStacking,
});
const bonus = { name: '보너스', times: always, stamps: stamps(1), points: points(100) };

/** Eight of the ten; a ladder and a mission are the others. */
const bonuses: readonly BonusRule[] = [
  multiplier('double', 200, false),
  multiplier('triple', 300, false),
  multiplier('half more', 150, true),
  multiplier('a fifth more', 120, true),
  { type: 'itemExclusion', id: 'no gift cards', name: '제외', itemIds: ['gift' as MenuItemId] },
  { type: 'itemBonus', id: 'coffee', itemIds: [coffee], ...bonus },
  { type: 'itemBonus', id: 'cake', itemIds: [cake], ...bonus },
  { type: 'amountBonus', id: 'big', amountMin: won(10_000), ...bonus },
];

const rules: ProgramRules = {
  ...plainRules,
  stampExpiry: { type: 'months', months: 12, until: 'endOfMonth' },
  points: {
    rateBp: 500,
    rounding: 'floor',
    useMin: points(1000),
    useStep: points(100),
    useShareMax: 50,
    expiry: { type: 'months', months: 36, until: 'endOfMonth' },
  },
  bonuses,
  tiers: {
    basis: 'visits',
    window: 'rolling12Months',
    graceDays: 30,
    downgrade: 'oneDown',
    levels: [
      { id: 'bronze', name: 'Bronze', color: 'bronze', threshold: 0, extraRateBp: 100, perk: '' },
      { id: 'silver', name: 'Silver', color: 'silver', threshold: 10, extraRateBp: 200, perk: '' },
    ],
  },
  missions: [
    {
      id: 'five in a month',
      name: '한 달에 다섯 번',
      goal: { type: 'visits', count: 5, withinDays: 30 },
      benefit: { type: 'stamps', stamps: stamps(2) },
      isRepeating: true,
      from: null,
      until: null,
    },
  ],
};

const context: Context = {
  subject: minji,
  deviceId: counterTablet,
  tapId: tapNumber(1),
  now: opening,
  businessDay: sunday,
  actor: hanaOnDuty,
  program: coffeeAtTen,
  rules,
  hours: { zone: 'Asia/Seoul', closingHour: 2 },
  entriesOfTap: () => [],
  rollUp: () => undefined,
  subjectsWith: () => [],
};

const visit = {
  type: 'RecordVisit',
  stamps: stamps(2),
  amount: won(24_000),
  pays: points(3000),
  basket: [
    { itemId: coffee, count: 2, price: won(4500), stamps: stamps(1) },
    { itemId: cake, count: 2, price: won(7500), stamps: stamps(0) },
  ],
} as const;

/** Half stamps, half points, each expiring on a day of its own; the first of each tonight. */
function cardOf(lots: number): Card {
  const granted = Array.from({ length: lots }, (_, n): CardEvent => {
    const expiresAt = instant(opening + Math.floor(n / 2) * 24 * HOUR_MS);
    return n % 2 === 0
      ? { type: 'StampsGranted', stamps: stamps(1), expiresAt }
      : { type: 'PointsGranted', points: points(50), expiresAt };
  });
  const card = granted.map((event, n) => entryOf(event, n + 1)).reduce(evolve, emptyCard);
  assert(card.stamps.open.length + card.points.open.length === lots, 'each expiry has its lot');
  return card;
}
