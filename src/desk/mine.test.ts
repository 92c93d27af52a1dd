import { describe, expect, test } from 'vitest';
import { isGiven } from '#books/person/answers.ts';
import { nobody, type Person } from '#books/person/person.ts';
import type { PrivacyRequest } from '#books/privacyRequest/privacyRequest.ts';
import { nothingStopped, type Suppression } from '#books/suppression/suppression.ts';
import type { CustomerId, EntryId, PrivacyRequestId } from '#domain/ids.ts';
import { stamps } from '#domain/stamps.ts';
import {
  atTheKeypad,
  counterTablet,
  hanaOnDuty,
  jisoo,
  minji,
  soraTheOwner,
} from '#tests/support/cafe.ts';
import { type Counter, openCafe } from '#tests/support/counter.ts';
import { answerSlip } from './asks.ts';
import { errandSlips, firstVisitSlips } from './checkIn.ts';
import type { CounterSlip } from './command.ts';
import { isAdvertisingAllowed } from './consent.ts';
import {
  eraseInPersonSlips,
  isStopped,
  isStoppedAlready,
  leaveRequestSlip,
  stopSlips,
  withdrawSlip,
} from './mine.ts';
import { takeBackAnswersSlip, undoSlips } from './undo.ts';

const suppressionKey = 'mark of her number';
const byCustomer = { actor: atTheKeypad };
const text = { textVersion: 1, channels: ['text'] } as const;
const stopHers = stopSlips({ suppressionKey, customerId: minji, purpose: 'advertising' });

describe('광고 그만 받기', () => {
  test('ends every consent of whoever has the number, day and night, in one tap', async () => {
    const cafe = await openWithMinji();
    await cafe.tap([yes('advertising'), yes('nightAdvertising')], byCustomer);

    const stopped = await cafe.tap(stopHers, byCustomer);

    expect(stopped.ok && stopped.value.map(({ event }) => event.type)).toEqual([
      'AdvertisingStopped',
      'ConsentWithdrawn',
      'ConsentWithdrawn',
    ]);
    expect(isAllowed(await rowsOf(cafe))).toBe(false);
  });

  test('of somebody unknown leaves the mark, and nobody', async () => {
    const cafe = await openWithMinji();
    const nobodyKnown = 'a fresh id' as CustomerId;
    const mark = 'mark of a stranger';

    const stopped = await cafe.tap(
      stopSlips({ suppressionKey: mark, customerId: nobodyKnown, purpose: 'advertising' }),
      byCustomer,
    );

    expect(stopped.ok && stopped.value.map(({ subject }) => subject)).toEqual([mark]);
    expect(await cafe.store.findRow(`person/${nobodyKnown}`)).toBeUndefined();
    expect((await cafe.verify()).findings).toEqual([]);
  });

  test('a second time writes nothing, and is no failure', async () => {
    const cafe = await openWithMinji();
    await cafe.tap(stopHers, byCustomer);
    const before = await cafe.readEntries();

    const again = await cafe.tap(stopHers, byCustomer);
    const withdrawn = await cafe.tap([withdrawSlip(minji, 'advertising')], byCustomer);

    expect([again, withdrawn].map((each) => !each.ok && isStoppedAlready(each.failure))).toEqual([
      true,
      true,
    ]);
    expect(await cafe.readEntries()).toEqual(before);
  });

  test('is never asked about again, though she never said yes before', async () => {
    const cafe = await openWithMinji();

    await cafe.tap(stopHers, byCustomer);

    const { person } = await rowsOf(cafe);
    expect(person.answers).toMatchObject([{ type: 'ConsentWithdrawn', purpose: 'advertising' }]);
  });

  test('at night only leaves the day as it was', async () => {
    const cafe = await openWithMinji();
    await cafe.tap([yes('advertising'), yes('nightAdvertising')], byCustomer);

    await cafe.tap(
      stopSlips({ suppressionKey, customerId: minji, purpose: 'nightAdvertising' }),
      byCustomer,
    );

    const rows = await rowsOf(cafe);
    expect(isAllowed(rows)).toBe(true);
    expect(isAllowed(rows, 22)).toBe(false);
  });
});

describe('a stopped number', () => {
  test('stays stopped when its owner is erased and comes again', async () => {
    const cafe = await openWithMinji();
    await cafe.tap(stopHers, byCustomer);
    await eraseMinji(cafe);

    await cafe.tap(joinSlips(jisoo, 'her number'));

    const { suppression } = await rowsOf(cafe);
    expect(isStopped(await personIn(cafe, jisoo), suppression, 'advertising')).toBe(true);
  });

  test('gets nothing by a yes that came from elsewhere, such as a list', async () => {
    const cafe = await openWithMinji();
    await cafe.tap(stopHers, byCustomer);

    await cafe.tap([yes('advertising')], byCustomer);

    const rows = await rowsOf(cafe);
    expect(isGiven(rows.person, 'advertising')).toBe(true);
    expect(isAllowed(rows)).toBe(false);
  });

  test('gets it again after a yes of its owner, who was asked anew', async () => {
    const cafe = await openWithMinji();
    await cafe.tap(stopHers, byCustomer);

    await cafe.tap([yes('advertising', await stopOf(cafe))], byCustomer);

    expect(isAllowed(await rowsOf(cafe))).toBe(true);
  });

  test('is stopped again when that yes was somebody else’s who mistyped', async () => {
    const cafe = await openWithMinji();
    await cafe.tap(stopHers, byCustomer);
    await cafe.tap(errandSlips(minji, { type: 'Visit', purchase: { stamps: stamps(1) } }));
    const tapId = cafe.lastTap();
    const lifts = await stopOf(cafe);
    const answer = { type: 'advertising', isGiven: true } as const;
    await cafe.tap([answerSlip({ customerId: minji, askedAfter: tapId, lifts }, answer, text)]);
    expect(isAllowed(await rowsOf(cafe))).toBe(true);

    await cafe.tap(undoSlips({ tapId, customerId: minji, elapsedMs: 0, isLastTrace: false }));

    expect(isAllowed(await rowsOf(cafe))).toBe(false);
    expect(takeBackAnswersSlip(minji, tapId).command.type).toBe('TakeBackAnswers');
  });

  test('that was stopped twice, with a yes between, is stopped', async () => {
    const cafe = await openWithMinji();
    await cafe.tap(stopHers, byCustomer);
    await cafe.tap([yes('advertising', await stopOf(cafe))], byCustomer);

    const again = await cafe.tap(stopHers, byCustomer);
    await cafe.tap([withdrawSlip(minji, 'advertising')], byCustomer);

    expect(again).toMatchObject({ ok: false, failure: { type: 'AlreadyStopped' } });
    expect(isAllowed(await rowsOf(cafe))).toBe(false);
  });
});

describe('모두 지우기', () => {
  test('empties what is sealed and keeps a no, under a mark that leads to nobody', async () => {
    const cafe = await openWithMinji();
    await cafe.tap([no('advertising')], byCustomer);

    await eraseMinji(cafe);

    const entries = await cafe.readEntries();
    expect(entries.filter(({ sealed }) => sealed?.phoneKey === 'her number')).toEqual([]);
    expect((await rowsOf(cafe)).suppression.advertising).not.toBeNull();
    expect((await cafe.verify()).findings).toEqual([]);
  });

  test('keeps nothing of whoever never said no', async () => {
    const cafe = await openWithMinji();
    await cafe.tap([yes('advertising')], byCustomer);

    await eraseMinji(cafe);

    expect((await rowsOf(cafe)).suppression).toEqual(nothingStopped);
  });

  test('is vouched for by staff, and never done by the keypad alone', async () => {
    const cafe = await openWithMinji();
    const slips = await erasing(cafe);

    const alone = await cafe.tap(slips, byCustomer);
    const before = await cafe.readEntries();
    const vouchedFor = await cafe.tap(slips, { actor: hanaOnDuty });

    expect(alone).toMatchObject({ ok: false, failure: { type: 'OwnersOnly' } });
    expect(before.some(({ event }) => event.type === 'PersonErased')).toBe(false);
    expect(vouchedFor.ok && vouchedFor.value.map(({ event }) => event.type)).toEqual([
      'PersonErased',
      'ErasedInPerson',
    ]);
  });

  test('is done once: a second window writes nothing', async () => {
    const cafe = await openWithMinji();
    const slips = await erasing(cafe);
    await cafe.tap(slips, { actor: hanaOnDuty });
    const before = await cafe.readEntries();

    const again = await cafe.tap(slips, { actor: hanaOnDuty });

    expect(again).toMatchObject({ ok: false, failure: { type: 'NoSuchPerson' } });
    expect(await cafe.readEntries()).toEqual(before);
  });

  test('sees to what she had asked for and waited for', async () => {
    const cafe = await openWithMinji();
    const requestId = 'what she asked for' as PrivacyRequestId;
    await cafe.tap([leaveRequestSlip(requestId, 'erase', minji)], byCustomer);

    await eraseMinji(cafe, [requestId]);

    const request = (await cafe.store.findRow(`privacyRequest/${requestId}`))?.state;
    expect((request as PrivacyRequest).status).toBe('done');
  });
});

const yes = (type: 'advertising' | 'nightAdvertising', lifts?: EntryId): CounterSlip =>
  answerSlip(
    { customerId: minji, ...(lifts !== undefined && { lifts }) },
    { type, isGiven: true },
    text,
  );

const no = (type: 'advertising'): CounterSlip =>
  answerSlip({ customerId: minji }, { type, isGiven: false }, text);

async function openWithMinji(): Promise<Counter> {
  const cafe = await openCafe();
  await cafe.tap(joinSlips(minji, 'her number'));
  return cafe;
}

const joinSlips = (customerId: CustomerId, phoneKey: string) =>
  firstVisitSlips(
    {
      customerId,
      phoneKey,
      sealed: { keyId: 'first key', phoneKey, box: `box of ${customerId}` },
      notice: { noticeVersion: 1, basis: 'contract', retentionMonths: 24 },
    },
    { type: 'Visit', purchase: { stamps: stamps(2) } },
  );

const erasing = async (cafe: Counter, requestIds: readonly PrivacyRequestId[] = []) =>
  eraseInPersonSlips(minji, counterTablet, {
    person: await personIn(cafe, minji),
    suppressionKey,
    requestIds,
  });

async function eraseMinji(cafe: Counter, requestIds: readonly PrivacyRequestId[] = []) {
  const erased = await cafe.tap(await erasing(cafe, requestIds), { actor: soraTheOwner });
  expect(erased.ok).toBe(true);
}

interface Rows {
  readonly person: Person;
  readonly suppression: Suppression;
}

const personIn = async (cafe: Counter, customerId: CustomerId): Promise<Person> =>
  ((await cafe.store.findRow(`person/${customerId}`))?.state as Person | undefined) ?? nobody;

async function rowsOf(cafe: Counter): Promise<Rows> {
  const row = await cafe.store.findRow(`suppression/${suppressionKey}`);
  const suppression = (row?.state as Suppression | undefined) ?? nothingStopped;
  return { person: await personIn(cafe, minji), suppression };
}

async function stopOf(cafe: Counter): Promise<EntryId> {
  const { suppression } = await rowsOf(cafe);
  if (!suppression.advertising) throw new Error('her number is stopped');
  return suppression.advertising.entryId;
}

const isAllowed = ({ person, suppression }: Rows, hour = 12): boolean =>
  isAdvertisingAllowed(person, suppression, hour);
