import { describe, expect, test } from 'vitest';
import type { CustomerId } from '#domain/ids.ts';
import { stamps } from '#domain/stamps.ts';
import { won } from '#domain/won.ts';
import { rebuild } from '#ledger/rebuild.ts';
import { hana, jisoo, minji, soraTheOwner, tapNumber } from '#tests/support/cafe.ts';
import { type Counter, dangolLedger, openCafe } from '#tests/support/counter.ts';
import { firstVisitSlips, type Joining, visitSlips } from './checkIn.ts';
import { pinAttemptSlip, redeemSlips } from './redeem.ts';
import { eraseSlip, isLastTraceOn, undoSlips } from './undo.ts';

const joining = (customerId: CustomerId, phoneKey: string): Joining => ({
  customerId,
  phoneKey,
  sealed: { keyId: 'first key', phoneKey, last4Key: 'same four', box: `box of ${customerId}` },
  notice: { noticeVersion: 1, basis: 'contract', retentionMonths: 24 },
});
const join = (customerId: CustomerId, phoneKey: string, count = 1) =>
  firstVisitSlips(joining(customerId, phoneKey), {
    type: 'Visit',
    purchase: { stamps: stamps(count) },
  });
const visit = (customerId: CustomerId, count: number) =>
  visitSlips(customerId, { stamps: stamps(count) });
const redeem = (rewardId: string) =>
  redeemSlips(minji, rewardId, pinAttemptSlip(hana, { isRight: true }));
const undo = async ({ readEntries, cardOf }: Counter, n: number, elapsedMs = 60_000) => {
  const entries = await readEntries();
  const ofTap = entries.filter(({ id }) => id.startsWith(tapNumber(n).slice(0, 34)));
  const card = await cardOf(minji);
  const isLastTrace = card !== undefined && isLastTraceOn(card, minji, ofTap);
  const tapId = tapNumber(n);
  return undoSlips({ tapId, customerId: minji, elapsedMs, isLastTrace });
};

const eventsIn = async ({ readEntries }: Counter) =>
  (await readEntries()).map(({ event }) => event.type);

describe('a first visit', () => {
  test('registers and grants in one tap', async () => {
    const cafe = await openCafe();

    await cafe.tap(join(minji, 'hers', 2));

    expect((await eventsIn(cafe)).slice(3)).toEqual([
      'PhoneLinked',
      'NoticeAccepted',
      'VisitRecorded',
      'StampsGranted',
    ]);
    expect(await cafe.store.findRow('person/minji')).toMatchObject({
      indexKeys: ['phone/hers', 'last4/same four'],
    });
  });

  test('with a number somebody has leaves nothing, not even the stamp', async () => {
    const cafe = await openCafe();
    await cafe.tap(join(minji, 'hers'));
    const before = await cafe.readEntries();

    const refused = await cafe.tap(join(jisoo, 'hers'));

    expect(refused).toEqual({
      ok: false,
      failure: { type: 'PhoneAlreadyLinked', customerId: minji },
    });
    expect(await cafe.readEntries()).toEqual(before);
    expect(await cafe.cardOf(jisoo)).toBeUndefined();
  });

  test('with more stamps than allowed registers nobody', async () => {
    const cafe = await openCafe();

    const refused = await cafe.tap(join(minji, 'hers', 6));

    expect(refused).toMatchObject({ ok: false, failure: { type: 'TooManyStampsAtOnce' } });
    expect(await cafe.store.findRow('person/minji')).toBeUndefined();
  });

  test('undone erases the person, and the number is free again', async () => {
    const cafe = await openCafe();
    await cafe.tap(join(minji, 'hers', 2));

    await cafe.tap(await undo(cafe, 2));

    expect((await cafe.readEntries()).filter(({ sealed }) => sealed !== undefined)).toEqual([]);
    expect(await cafe.store.findRow('person/minji')).toEqual({
      key: 'person/minji',
      state: { links: [], notice: null, isErased: true },
    });
    expect(await cafe.cardOf(minji)).toMatchObject({
      visits: 0,
      firstVisitOn: null,
      stamps: { open: [], deficit: 0 },
    });
    expect((await cafe.tap(join(jisoo, 'hers'))).ok).toBe(true);
    expect((await cafe.verify()).findings).toEqual([]);
  });

  test('undone too late stays, person and stamps', async () => {
    const cafe = await openCafe();
    await cafe.tap(join(minji, 'hers', 2));

    const refused = await cafe.tap(await undo(cafe, 2, 600_001));

    expect(refused).toMatchObject({ ok: false, failure: { type: 'UndoTooLate' } });
    expect(await cafe.store.findRow('person/minji')).toMatchObject({ state: { isErased: false } });
    expect(await cafe.cardOf(minji)).toMatchObject({ visits: 1 });
  });

  test('cannot be undone twice', async () => {
    const cafe = await openCafe();
    await cafe.tap(join(minji, 'hers', 2));
    await cafe.tap(await undo(cafe, 2));

    expect(await cafe.tap(await undo(cafe, 2))).toMatchObject({
      ok: false,
      failure: { type: 'AlreadyUndone' },
    });
  });

  test('of a returning customer is not what an undo takes back', async () => {
    const cafe = await openCafe();
    await cafe.tap(join(minji, 'hers', 2));
    await cafe.tap(visit(minji, 3));

    await cafe.tap(await undo(cafe, 3));

    expect(await cafe.store.findRow('person/minji')).toMatchObject({ state: { isErased: false } });
    expect(await cafe.cardOf(minji)).toMatchObject({
      visits: 1,
      stamps: { open: [{ expiresAt: null, count: 2 }], deficit: 0 },
    });
  });
});

describe('thirteen stamps', () => {
  const withThirteen = async () => {
    const cafe = await openCafe();
    await cafe.tap(join(minji, 'hers', 5));
    for (const count of [5, 3]) await cafe.tap(visit(minji, count));
    return cafe;
  };

  test('pay for a coffee at ten and leave three', async () => {
    const cafe = await withThirteen();

    expect((await cafe.tap(redeem('coffee'))).ok).toBe(true);

    expect((await cafe.cardOf(minji))?.stamps.open).toEqual([{ expiresAt: null, count: 3 }]);
  });

  test('are thirteen again when the coffee is undone, and the PIN stays accepted', async () => {
    const cafe = await withThirteen();
    await cafe.tap(redeem('coffee'));

    await cafe.tap(await undo(cafe, 5));

    expect((await cafe.cardOf(minji))?.stamps.open).toEqual([{ expiresAt: null, count: 13 }]);
    expect((await eventsIn(cafe)).slice(-4)).toEqual([
      'PinAccepted',
      'RewardRedeemed',
      'RedemptionReversed',
      'AnswersTakenBack',
    ]);
  });

  test('are minus two when a grant that was spent is undone, and a coffee is far again', async () => {
    const cafe = await withThirteen();
    await cafe.tap(redeem('coffee'));

    await cafe.tap(await undo(cafe, 2));

    expect(await cafe.cardOf(minji)).toMatchObject({ stamps: { open: [], deficit: 2 } });
    expect(await cafe.tap(redeem('coffee'))).toEqual({
      ok: false,
      failure: { type: 'NotEnoughStamps', stampsMissing: 12 },
    });
  });

  test('keep their worth when the price rises, and the new price counts from then on', async () => {
    const cafe = await withThirteen();
    const dearer = { rewardId: 'coffee', name: '아메리카노', price: stamps(14) };
    await cafe.tap(
      [{ book: 'program', subject: 'shop', command: { type: 'PriceReward', ...dearer } }],
      { actor: soraTheOwner },
    );

    expect(await cafe.tap(redeem('coffee'))).toEqual({
      ok: false,
      failure: { type: 'NotEnoughStamps', stampsMissing: 1 },
    });
    await cafe.tap(visit(minji, 1));
    expect((await cafe.tap(redeem('coffee'))).ok).toBe(true);
  });
});

describe('a PIN that was mistyped', () => {
  const mistake = pinAttemptSlip(hana, { isRight: false });

  test('five times keeps the reward on the counter for a minute', async () => {
    const cafe = await openCafe();
    for (const slips of [join(minji, 'hers', 5), visit(minji, 5)]) await cafe.tap(slips);
    for (let n = 0; n < 5; n += 1) await cafe.tap([mistake]);
    const before = await cafe.readEntries();
    const now = before.at(-1)?.occurredAt;

    const refused = await cafe.tap(redeem('coffee'), now === undefined ? {} : { now });

    expect(refused).toMatchObject({ ok: false, failure: { type: 'LockedOut' } });
    expect(await cafe.readEntries()).toEqual(before);
    expect((await cafe.tap(redeem('coffee'))).ok).toBe(true);
  });

  test('ten times needs the owner, who sets a new one', async () => {
    const cafe = await openCafe();
    for (const slips of [join(minji, 'hers', 5), visit(minji, 5)]) await cafe.tap(slips);
    for (let n = 0; n < 10; n += 1) await cafe.tap([mistake]);

    expect(await cafe.tap(redeem('coffee'))).toEqual({
      ok: false,
      failure: { type: 'LockedOut', until: null },
    });
    await cafe.tap([{ book: 'staff', subject: hana, command: { type: 'SetPin' } }], {
      actor: soraTheOwner,
    });
    expect((await cafe.tap(redeem('coffee'))).ok).toBe(true);
  });
});

describe('erasing at somebody’s wish', () => {
  test('empties every sealed part of that person and of nobody else', async () => {
    const cafe = await openCafe();
    await cafe.tap(join(minji, 'hers', 2));
    await cafe.tap(join(jisoo, 'his', 3));

    await cafe.tap([eraseSlip(minji, 'Asked')], { actor: soraTheOwner });

    const sealed = (await cafe.readEntries()).filter((entry) => entry.sealed !== undefined);
    expect(sealed.map(({ subject }) => subject)).toEqual([jisoo]);
    expect(await cafe.cardOf(minji)).toMatchObject({ visits: 1 });
    expect((await cafe.tap([eraseSlip(minji, 'Asked')], { actor: soraTheOwner })).ok).toBe(false);
    expect((await cafe.verify()).findings).toEqual([]);
  });
});

test('a day at the counter adds up, and is the same when it is folded again', async () => {
  const cafe = await openCafe();
  const purchase = { stamps: stamps(2), amount: won(9000) };
  await cafe.tap(firstVisitSlips(joining(minji, 'hers'), { type: 'Visit', purchase }));
  await cafe.tap(visitSlips(minji, { stamps: stamps(5), amount: won(4500) }));
  await cafe.tap(visit(minji, 3));
  await cafe.tap(join(jisoo, 'his', 1));
  await cafe.tap(redeem('coffee'));
  await cafe.tap(await undo(cafe, 3));

  const expected = {
    visits: 4,
    visitsReversed: 1,
    newPeople: 2,
    newPeopleReversed: 0,
    stampsGranted: 11,
    stampsReversed: 5,
    stampsMovedIn: 0,
    stampsMovedInReversed: 0,
    rewardsRedeemed: 1,
    rewardsReversed: 0,
    amount: 13_500,
    visitsWithAmount: 2,
    amountReversed: 4500,
    visitsWithAmountReversed: 1,
  };
  const before = await cafe.store.findRow('day/2026-11-22');
  expect(before?.state).toEqual(expected);
  expect(await cafe.verify()).toEqual({ entries: 20, rows: 10, findings: [] });

  expect(await rebuild(dangolLedger.projections, cafe.store)).toBe(10);
  expect(await cafe.store.findRow('day/2026-11-22')).toEqual(before);
  expect(await cafe.verify()).toEqual({ entries: 20, rows: 10, findings: [] });
});
