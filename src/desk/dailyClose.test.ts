import { describe, expect, test } from 'vitest';
import { type Card, emptyCard } from '#books/card/card.ts';
import type { CardEvent } from '#books/card/events.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import { addDays } from '#domain/calendar.ts';
import type { CustomerId, StaffId } from '#domain/ids.ts';
import { HOUR_MS, type Instant, instant } from '#domain/instant.ts';
import { stamps } from '#domain/stamps.ts';
import {
  atTheKeypad,
  hana,
  hanaOnDuty,
  jisoo,
  minji,
  opening,
  sora,
  soraTheOwner,
  sunday,
} from '#tests/support/cafe.ts';
import { entriesOf, entryNumber, type Telling, type Told } from '#tests/support/given.ts';
import { type Anomaly, type AnomalyFacts, anomaliesFor, anomaliesOf } from './anomalies.ts';
import { dailyClose, mirrorOf } from './dailyClose.ts';

const visit: CardEvent = { type: 'VisitRecorded' };
const two: CardEvent = { type: 'StampsGranted', stamps: stamps(2), expiresAt: null };
const reward: CardEvent = { type: 'RewardRedeemed', rewardId: 'coffee', stamps: stamps(10) };
const byHana: Telling = { actor: hanaOnDuty };
const bySora: Telling = { actor: soraTheOwner };

describe('F-05: the daily close', () => {
  const close = dailyClose(
    entriesOf<CardEvent>(
      [visit, byHana],
      [two, byHana],
      [reward, byHana],
      [visit, { actor: atTheKeypad }],
      [{ type: 'VisitReversed' }, { ...bySora, reverses: entryNumber(1) }],
      [
        { ...two, type: 'StampGrantReversed' },
        { ...bySora, reverses: entryNumber(2) },
      ],
    ),
    3,
  );

  test('counts what was given, used and taken back, and what still waits', () => {
    expect(close).toMatchObject({ visits: 2, stamps: 2, redemptions: 1, undos: 2, pending: 3 });
    expect(close.byCustomers).toEqual({ visits: 1, stamps: 0, redemptions: 0, undos: 0 });
  });

  test('says of each what they did, the undo with whoever did it', () => {
    expect(close.byStaff).toEqual([
      { staffId: hana, visits: 1, stamps: 2, redemptions: 1, undos: 0 },
      { staffId: sora, visits: 0, stamps: 0, redemptions: 0, undos: 2 },
    ]);
  });

  test('shows staff their own mirror and nobody else’s; the owner sees all, their own first', () => {
    const own = mirrorOf(close, { staffId: hana, role: 'staff' });
    expect(own.map(({ staffId }) => staffId)).toEqual([hana]);
    const all = mirrorOf(close, { staffId: sora, role: 'owner' });
    expect(all.map(({ staffId }) => staffId)).toEqual([sora, hana]);
    const newHere = 'new here' as StaffId;
    expect(mirrorOf(close, { staffId: newHere, role: 'staff' })).toEqual([
      { staffId: newHere, visits: 0, stamps: 0, redemptions: 0, undos: 0 },
    ]);
  });
});

describe('F-02: oddities of a day', () => {
  const oddities = (
    entries: readonly Told<CardEvent>[],
    change: Partial<AnomalyFacts> = {},
  ): readonly Anomaly[] =>
    anomaliesOf({
      businessDay: sunday,
      entries: entriesOf(...entries),
      before: [],
      hours: { zone: 'Asia/Seoul', closingHour: 2 },
      cardOf: () => undefined,
      ...change,
    });

  /** One visit a day at this time, by whom and whose it says. */
  const daily = (days: number, telling: Telling): Told<CardEvent>[] =>
    Array.from({ length: days }, (_, n) => [
      visit,
      {
        businessDay: addDays(sunday, n - days),
        occurredAt: instant(opening - (days - n) * 24 * HOUR_MS),
        ...telling,
      },
    ]);

  test('a number that earned four times is one; three times is not', () => {
    expect(oddities([visit, visit, visit])).toEqual([]);
    expect(oddities([visit, visit, visit, visit])).toEqual([
      { type: 'ManyGrants', customerId: minji, visits: 4 },
    ]);
  });

  test('what was taken back is none', () => {
    const undone: Told<CardEvent> = [{ type: 'VisitReversed' }, { reverses: entryNumber(1) }];
    expect(oddities([visit, visit, visit, visit, undone])).toEqual([]);
  });

  test('an hour at which the shop never granted in two weeks of days is one', () => {
    const atThree: Told<CardEvent> = [
      visit,
      { occurredAt: instant(Date.parse('2026-11-23T01:30:00+09:00')) as Instant },
    ];
    const known = entriesOf(...daily(14, { subject: jisoo }));
    expect(oddities([atThree], { before: known })).toEqual([
      { type: 'UnusualHour', hour: 1, visits: 1 },
    ]);
    expect(oddities([visit], { before: known })).toEqual([]);
    expect(oddities([atThree], { before: known.slice(1) })).toEqual([]);
  });

  test('a number that only one colleague grants to is one, unless they grant to everybody', () => {
    const hers = daily(6, byHana);
    const others = daily(10, { ...bySora, subject: jisoo });
    const sameHands = {
      type: 'SameHands',
      staffId: hana,
      customerId: minji,
      visits: 7,
      ofVisits: 7,
    } as const;
    expect(oddities([[visit, byHana]], { before: entriesOf(...hers, ...others) })).toEqual([
      sameHands,
    ]);
    const alsoHers = daily(10, { ...byHana, subject: jisoo });
    expect(oddities([[visit, byHana]], { before: entriesOf(...hers, ...alsoHers) })).toEqual([]);
    const fewer = entriesOf(...daily(4, byHana), ...others);
    expect(oddities([[visit, byHana]], { before: fewer })).toEqual([]);
  });

  test('what nobody touched for half a year and is used now is one', () => {
    const cardFrom = (day: string): Card => ({ ...emptyCard, firstVisitOn: day as BusinessDay });
    const used: Told<CardEvent> = [reward, byHana];
    expect(oddities([used], { cardOf: () => cardFrom('2026-05-22') })).toEqual([
      { type: 'DormantUsed', customerId: minji, staffId: hana, lastVisitOn: '2026-05-22' },
    ]);
    expect(oddities([used], { cardOf: () => cardFrom('2026-05-23') })).toEqual([]);
    expect(oddities([visit, used], { cardOf: () => cardFrom('2026-11-22') })).toEqual([]);
  });

  test('a limit that a manager went beyond is one, with the reason', () => {
    expect(oddities([[{ ...visit, override: 'LargeOrder' }, bySora]])).toEqual([
      { type: 'BeyondLimit', customerId: minji, staffId: sora, reason: 'LargeOrder' },
    ]);
  });

  test('staff see what is about themselves, managers all of it', () => {
    const found: readonly Anomaly[] = [
      { type: 'ManyGrants', customerId: 'somebody' as CustomerId, visits: 4 },
      { type: 'BeyondLimit', customerId: minji, staffId: sora, reason: 'Other' },
      { type: 'BeyondLimit', customerId: minji, staffId: hana, reason: 'Other' },
    ];
    expect(anomaliesFor(found, { staffId: hana, role: 'staff' })).toEqual([found[2]]);
    expect(anomaliesFor(found, { staffId: hana, role: 'manager' })).toEqual(found);
  });
});
