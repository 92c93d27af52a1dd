import { describe, expect, test } from 'vitest';
import type { Person } from '#books/person/person.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import type { CustomerId } from '#domain/ids.ts';
import { noOccasions } from '#domain/occasion.ts';
import { stamps } from '#domain/stamps.ts';
import { minji, soraTheOwner, sunday } from '#tests/support/cafe.ts';
import { type Counter, openCafe } from '#tests/support/counter.ts';
import { visitSlips } from './checkIn.ts';
import type { CounterSlip } from './command.ts';
import {
  forgetOwnDaySlip,
  openOwnDays,
  ownDayBox,
  readOwnDay,
  tellOwnDaySlip,
} from './occasions.ts';

const birthdayMonth = {
  ...noOccasions,
  birthday: { benefit: { type: 'stamps', stamps: stamps(3) }, window: { type: 'month' } },
} as const;

describe('R37: a birthday at the counter', () => {
  test('is sealed where it is told, opened for the visit, and given once', async () => {
    const cafe = await cafeWithMinji();
    await cafe.tap([tell(11, 22)]);
    await cafe.tap(await birthdayVisit(cafe));
    await cafe.tap(await birthdayVisit(cafe));

    expect((await cafe.cardOf(minji))?.stamps.open).toEqual([{ expiresAt: null, count: 5 }]);
    const given = (await cafe.readEntries()).filter(
      ({ event }) => 'because' in event && event.type === 'StampsGranted',
    );
    expect(given.map(({ event }) => event)).toEqual([
      {
        type: 'StampsGranted',
        stamps: 3,
        expiresAt: null,
        because: { type: 'Birthday', year: 2026 },
      },
    ]);
    expect((await cafe.verify()).findings).toEqual([]);
  });

  test('is in no entry once it is corrected or forgotten', async () => {
    const cafe = await cafeWithMinji();
    await cafe.tap([tell(11, 22)]);
    await cafe.tap([tell(12, 24)]);
    expect(await boxesOf(cafe)).toEqual(['her number', '{"month":12,"day":24}']);

    await cafe.tap([forgetOwnDaySlip(minji, 'birthday')]);
    expect(await boxesOf(cafe)).toEqual(['her number']);
    expect(await factsOf(cafe)).toEqual({});
    expect((await cafe.verify()).findings).toEqual([]);
  });

  test('counts in the year of its visit for a shop that closes after midnight', async () => {
    const cafe = await cafeWithMinji();
    await cafe.tap([tell(12, 31)]);
    const occasions = await factsOf(cafe);
    const newYearsEve = { businessDay: '2026-12-31' as BusinessDay };
    await cafe.tap(visitSlips(minji, { stamps: stamps(1), occasions }), newYearsEve);

    expect((await cafe.cardOf(minji))?.occasions).toEqual(['Birthday/2026']);
  });
});

test('what is sealed as a day is a day, or nothing', () => {
  expect(readOwnDay(ownDayBox({ month: 2, day: 29 }))).toEqual({ month: 2, day: 29 });
  expect(readOwnDay({ month: 2, day: 31 })).toBeUndefined();
  expect(readOwnDay({ phone: 'else' })).toBeUndefined();
});

async function cafeWithMinji() {
  const cafe = await openCafe();
  const revise = {
    type: 'ReviseRules',
    effectiveOn: sunday,
    part: 'occasions',
    value: birthdayMonth,
  } as const;
  await cafe.tap([{ book: 'program', subject: 'shop', command: revise }], { actor: soraTheOwner });
  await cafe.tap([register(minji)]);
  return cafe;
}

const register = (customerId: CustomerId): CounterSlip => ({
  book: 'person',
  subject: customerId,
  command: {
    type: 'RegisterPerson',
    phoneKey: 'hers',
    noticeVersion: 1,
    basis: 'contract',
    retentionMonths: 24,
  },
  sealed: { keyId: 'key', phoneKey: 'hers', box: 'her number' },
});

const tell = (month: number, day: number): CounterSlip =>
  tellOwnDaySlip({
    customerId: minji,
    day: 'birthday',
    textVersion: 1,
    sealed: { keyId: 'key', box: JSON.stringify(ownDayBox({ month, day })) },
  });

const factsOf = async (cafe: Counter) => {
  const person = (await cafe.store.findRow('person/minji'))?.state as Person;
  return openOwnDays(person, async (box) => JSON.parse(box));
};

const birthdayVisit = async (cafe: Counter): Promise<readonly CounterSlip[]> =>
  visitSlips(minji, { stamps: stamps(1), occasions: await factsOf(cafe) });

const boxesOf = async (cafe: Counter) =>
  (await cafe.readEntries()).flatMap(({ sealed }) => (sealed ? [sealed.box] : []));
