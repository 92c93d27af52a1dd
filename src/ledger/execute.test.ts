import { describe, expect, test } from 'vitest';
import { visitSlips } from '#desk/checkIn.ts';
import type { CounterSlip } from '#desk/command.ts';
import { pinAttemptSlip } from '#desk/redeem.ts';
import { undoSlips } from '#desk/undo.ts';
import { ok } from '#domain/result.ts';
import { stamps } from '#domain/stamps.ts';
import { entryIdOf } from '#domain/uuid.ts';
import {
  after,
  counterTablet,
  hana,
  hanaOnDuty,
  jisoo,
  minji,
  monday,
  soraTheOwner,
  sunday,
  tapNumber,
  theTabletItself,
} from '#tests/support/cafe.ts';
import { foundingSlips, openCafe, openCounter } from '#tests/support/counter.ts';
import { createExecute } from './execute.ts';
import { receiptClaim } from './ledger.ts';

const visitOf = (count: number) => visitSlips(minji, { stamps: stamps(count) });
const redeem = (rewardId: string): readonly CounterSlip[] => [
  pinAttemptSlip(hana, { isRight: true }),
  { book: 'card', subject: minji, command: { type: 'RedeemReward', rewardId } },
];
const withReceipt = (receipt: string) => visitSlips(minji, { stamps: stamps(1), receipt });

describe('what a tap leaves in the ledger', () => {
  test('says who, when, on which business day, on which tablet and under which rules', async () => {
    const { tap } = await openCafe();

    expect(await tap(visitOf(2))).toEqual(
      ok([
        {
          id: entryIdOf(tapNumber(2), 0),
          v: 1,
          book: 'card',
          subject: minji,
          deviceId: counterTablet,
          deviceSeq: 4,
          occurredAt: after(2),
          businessDay: sunday,
          actor: hanaOnDuty,
          programVersion: 1,
          basedOn: 0,
          event: { type: 'VisitRecorded' },
        },
        {
          id: entryIdOf(tapNumber(2), 1),
          v: 1,
          book: 'card',
          subject: minji,
          deviceId: counterTablet,
          deviceSeq: 5,
          occurredAt: after(2),
          businessDay: sunday,
          actor: hanaOnDuty,
          programVersion: 1,
          basedOn: 0,
          event: { type: 'StampsGranted', stamps: 2, expiresAt: null },
        },
      ]),
    );
  });

  test('is marked when the clock had jumped', async () => {
    const { tap } = await openCafe();

    const written = await tap(visitOf(1), { isSuspect: true });

    expect(written.ok && written.value.map(({ suspect }) => suspect)).toEqual([true, true]);
  });

  test('carries the receipt and the sealed part in its first entry only', async () => {
    const { tap } = await openCafe();
    const sealed = { keyId: 'first key', box: 'closed' };
    const [slip] = withReceipt('A-17');

    const written = await tap(slip ? [{ ...slip, sealed }] : []);

    expect(written.ok && written.value.map((entry) => [entry.receipt, entry.sealed])).toEqual([
      ['A-17', sealed],
      [undefined, undefined],
    ]);
  });

  test('names the rules it relied on, which change with the owner’s decision', async () => {
    const { tap, readEntries } = await openCafe();

    await tap(visitOf(1));
    await tap(
      [{ book: 'program', subject: 'shop', command: { type: 'SetClosingHour', closingHour: 3 } }],
      { actor: soraTheOwner },
    );
    await tap(visitOf(1));

    const versions = (await readEntries()).map(({ programVersion }) => programVersion);
    expect(versions).toEqual([0, 0, 0, 1, 1, 1, 2, 2]);
  });
});

describe('all of a tap happens, or nothing', () => {
  test('a refused second slip takes the first one back', async () => {
    const { tap, readEntries, verify } = await openCafe();
    const before = await readEntries();

    const refused = await tap(redeem('coffee'));

    expect(refused).toEqual({
      ok: false,
      failure: { type: 'NotEnoughStamps', stampsMissing: stamps(10) },
    });
    expect(await readEntries()).toEqual(before);
    expect((await verify()).findings).toEqual([]);
  });

  test('a later slip sees what an earlier one did', async () => {
    const { tap, cardOf } = await openCafe();
    const redeemCookie = { type: 'RedeemReward', rewardId: 'cookie' } as const;

    const taken = await tap([
      ...visitOf(5),
      { book: 'card', subject: minji, command: redeemCookie },
    ]);

    expect(taken.ok).toBe(true);
    expect(await cardOf(minji)).toMatchObject({ visits: 1, stamps: { open: [], deficit: 0 } });
  });

  test('a tap for a book nobody knows is a bug, and leaves nothing', async () => {
    const { tap, store, readEntries } = await openCafe();
    const execute = createExecute(
      { books: [], projections: [], rules: { rowKey: '', read: () => ({}) as never } },
      store,
    );
    const before = await readEntries();

    await expect(async () =>
      execute({
        id: tapNumber(99),
        now: after(99),
        businessDay: sunday,
        isSuspect: false,
        actor: hanaOnDuty,
        slips: visitOf(1),
      }),
    ).rejects.toThrow('there is a book called card');
    expect(await readEntries()).toEqual(before);
    expect((await tap(visitOf(1))).ok).toBe(true);
  });

  test('a tap that asks for nothing is a bug', async () => {
    const { tap } = await openCafe();

    await expect(tap([])).rejects.toThrow('leaves an entry');
  });
});

describe('a repeated tap', () => {
  test('gives the same answer and changes nothing', async () => {
    const { tap, readEntries, cardOf } = await openCafe();
    const first = await tap(visitOf(2));
    const before = await readEntries();

    const again = await tap(visitOf(2), { id: tapNumber(2) });

    expect(again).toEqual(first);
    expect(await readEntries()).toEqual(before);
    expect(await cardOf(minji)).toMatchObject({ visits: 1 });
  });

  test('gives its first answer even when it asks for something else, or would be refused', async () => {
    const { tap } = await openCafe();
    const first = await tap(withReceipt('A-17'));

    expect(await tap(visitOf(50), { id: tapNumber(2) })).toEqual(first);
    expect(await tap(withReceipt('A-17'), { id: tapNumber(2) })).toEqual(first);
  });

  test('that was refused the first time is decided anew', async () => {
    const { tap } = await openCafe();
    await tap(redeem('cookie'));
    await tap(visitOf(5));

    expect((await tap(redeem('cookie'), { id: tapNumber(2) })).ok).toBe(true);
  });

  test('a second founding is refused, a repeated one is not', async () => {
    const { tap } = openCounter();
    const first = await tap(foundingSlips, { actor: theTabletItself });

    expect(await tap(foundingSlips, { actor: theTabletItself, id: tapNumber(1) })).toEqual(first);
    expect(await tap(foundingSlips, { actor: theTabletItself })).toMatchObject({
      ok: false,
      failure: { type: 'AlreadyFounded' },
    });
  });
});

describe('a receipt', () => {
  test('earns once on its business day, and says which entry has it', async () => {
    const { tap } = await openCafe();
    await tap(withReceipt('A-17'));

    expect(await tap(withReceipt('A-17'))).toEqual({
      ok: false,
      failure: {
        type: 'AlreadyClaimed',
        claim: 'receipt/2026-11-22/A-17',
        heldBy: entryIdOf(tapNumber(2), 0),
      },
    });
    expect((await tap(withReceipt('A-18'))).ok).toBe(true);
    expect((await tap(withReceipt('A-17'), { businessDay: monday })).ok).toBe(true);
  });

  test('earns for one customer, not for two in one tap', async () => {
    const { tap, readEntries } = await openCafe();
    const before = await readEntries();
    const shared = { stamps: stamps(1), receipt: 'A-17' };

    const refused = await tap([...visitSlips(minji, shared), ...visitSlips(jisoo, shared)]);

    expect(refused).toMatchObject({ ok: false, failure: { type: 'AlreadyClaimed' } });
    expect(await readEntries()).toEqual(before);
    expect((await tap(withReceipt('A-17'))).ok).toBe(true);
  });

  test('of a visit that was undone may earn again', async () => {
    const { tap } = await openCafe();
    const visited = await tap(withReceipt('A-17'));
    const entriesOfTap = visited.ok ? visited.value : [];
    const visit = { tapId: tapNumber(2), customerId: minji, entriesOfTap };

    await tap(undoSlips({ ...visit, elapsedMs: 0, isLastTrace: false }));

    expect((await tap(withReceipt('A-17'))).ok).toBe(true);
    expect(await tap(withReceipt('A-17'))).toMatchObject({ failure: { type: 'AlreadyClaimed' } });
  });

  test('is claimed by day and number', () => {
    expect(receiptClaim(sunday, 'A-17')).toBe('receipt/2026-11-22/A-17');
  });
});
