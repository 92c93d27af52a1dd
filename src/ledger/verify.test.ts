import { describe, expect, test } from 'vitest';
import { visitSlips } from '#desk/checkIn.ts';
import { stamps } from '#domain/stamps.ts';
import { counterTablet, jisoo, minji, tapNumber, windowTablet } from '#tests/support/cafe.ts';
import { dangolLedger, openCafe } from '#tests/support/counter.ts';
import { entryOf } from '#tests/support/given.ts';
import { createMemoryLedgerStore } from '#tests/support/memoryLedgerStore.ts';
import type { Entry } from './entry.ts';
import { rebuild } from './rebuild.ts';
import { verify } from './verify.ts';

const { projections } = dangolLedger;

/** A café in which Minji has three stamps and Jisoo one, and a way behind its back. */
async function openBusyCafe() {
  const store = createMemoryLedgerStore(counterTablet);
  const cafe = await openCafe(store);
  await cafe.tap(visitSlips(minji, { stamps: stamps(3) }));
  await cafe.tap(visitSlips(jisoo, { stamps: stamps(1) }));
  return { ...cafe, store };
}

/** What the tablet at the window, already updated, wrote about Minji. */
const fromANewerApp = (): Entry =>
  entryOf([{ type: 'WheelSpun' }, { deviceId: windowTablet, deviceSeq: 1 }], 99);

describe('verifying', () => {
  test('finds nothing in an untouched ledger', async () => {
    const { verify: check } = await openBusyCafe();

    expect(await check()).toEqual({ entries: 7, rows: 8, findings: [] });
  });

  test('finds a card whose stamps were changed by one', async () => {
    const { store, verify: check } = await openBusyCafe();
    const card = structuredClone(store.rowByKey.get('card/minji')) as never as {
      key: string;
      state: { stamps: { open: { count: number }[] } };
    };
    for (const lot of card.state.stamps.open) lot.count += 1;
    store.rowByKey.set(card.key, card);

    expect((await check()).findings).toEqual([{ type: 'RowDiffers', key: 'card/minji' }]);
  });

  test('finds a card that can no longer be found by its number', async () => {
    const { store, verify: check } = await openBusyCafe();
    const hanasRow = store.rowByKey.get('staff/hana');
    if (hanasRow) store.rowByKey.set('staff/hana', { key: hanasRow.key, state: hanasRow.state });

    expect((await check()).findings).toEqual([{ type: 'RowDiffers', key: 'staff/hana' }]);
  });

  test('finds a row that is gone and a row that came from nowhere', async () => {
    const { store, verify: check } = await openBusyCafe();
    store.rowByKey.delete('card/minji');
    store.rowByKey.set('card/nobody', { key: 'card/nobody', state: {} });

    expect((await check()).findings).toEqual([
      { type: 'RowWithoutEntries', key: 'card/nobody' },
      { type: 'RowMissing', key: 'card/minji' },
    ]);
  });

  test('finds an entry that is gone, in the numbering and in the card', async () => {
    const { store, verify: check } = await openBusyCafe();
    const [grant] = [...store.entryById.values()].filter(({ deviceSeq }) => deviceSeq === 5);
    if (grant) store.entryById.delete(grant.id);

    expect((await check()).findings).toEqual([
      { type: 'SequenceGap', deviceId: counterTablet, after: 4 },
      { type: 'RowDiffers', key: 'card/minji' },
      { type: 'RowDiffers', key: 'pace/2026-11-22' },
      { type: 'RowDiffers', key: 'day/2026-11-22' },
    ]);
  });

  test('does not mind in which order a row lists its fields', async () => {
    const { store, verify: check } = await openBusyCafe();
    const row = store.rowByKey.get('card/minji');
    const state = Object.fromEntries(Object.entries(row?.state as object).reverse());
    store.rowByKey.set('card/minji', { state, key: 'card/minji' });

    expect((await check()).findings).toEqual([]);
  });

  test('is not misled by a tap that comes while it reads', async () => {
    const { store, tap } = await openBusyCafe();
    let taps = 0;
    const whileReading = {
      ...store,
      async eachRowPage(visit: Parameters<typeof store.eachRowPage>[0]) {
        taps += 1;
        if (taps === 1) await tap(visitSlips(minji, { stamps: stamps(2) }));
        await store.eachRowPage(visit);
      },
    };

    expect(await verify(projections, whileReading)).toEqual({ entries: 9, rows: 8, findings: [] });
  });

  test('says what it found even if taps never stop coming', async () => {
    const { store, tap } = await openBusyCafe();
    store.rowByKey.set('card/nobody', { key: 'card/nobody', state: {} });
    const rushHour = {
      ...store,
      async eachEntryPage(visit: Parameters<typeof store.eachEntryPage>[0]) {
        await tap(visitSlips(minji, { stamps: stamps(2) }));
        await store.eachEntryPage(visit);
      },
    };

    expect((await verify(projections, rushHour)).findings).toEqual([
      { type: 'RowWithoutEntries', key: 'card/nobody' },
    ]);
  });
});

describe('rebuilding', () => {
  test('makes a lost cache again, row for row', async () => {
    const { store } = await openBusyCafe();
    const before = structuredClone(store.rowByKey);
    store.rowByKey.clear();
    store.rowByKey.set('card/nobody', { key: 'card/nobody', state: {} });

    expect(await rebuild(projections, store)).toBe(8);
    expect(store.rowByKey).toEqual(before);
  });

  test('does not lose a tap that comes while it folds or writes', async () => {
    const { store, tap, cardOf } = await openBusyCafe();
    const moments = ['folding', 'writing'];
    const comeAt = async (moment: string) => {
      if (moments[0] !== moment) return;
      moments.shift();
      await tap(visitSlips(minji, { stamps: stamps(2) }));
    };
    const goingOn = {
      ...store,
      async eachEntryPage(visit: Parameters<typeof store.eachEntryPage>[0]) {
        await store.eachEntryPage(visit);
        await comeAt('folding');
      },
      async replaceRows(...made: Parameters<typeof store.replaceRows>) {
        await comeAt('writing');
        return store.replaceRows(...made);
      },
    };

    await rebuild(projections, goingOn);

    expect(moments).toEqual([]);
    expect(await cardOf(minji)).toMatchObject({ visits: 3, stamps: { open: [{ count: 7 }] } });
    expect((await verify(projections, store)).findings).toEqual([]);
  });
});

describe('a card with an entry of a newer app', () => {
  const openNewerCafe = async () => {
    const cafe = await openBusyCafe();
    const unknown = fromANewerApp();
    cafe.store.entryById.set(unknown.id, unknown);
    await rebuild(projections, cafe.store);
    return { ...cafe, unknown };
  };

  test('can be read and not written, until the app is updated', async () => {
    const { tap, cardOf, readEntries } = await openNewerCafe();
    const before = await readEntries();

    expect(await tap(visitSlips(minji, { stamps: stamps(1) }))).toEqual({
      ok: false,
      failure: { type: 'NeedsNewerApp', subject: minji },
    });
    const redeem = { type: 'RedeemReward', rewardId: 'cookie' } as const;
    expect(await tap([{ book: 'card', subject: minji, command: redeem }])).toMatchObject({
      ok: false,
      failure: { type: 'NeedsNewerApp' },
    });
    expect(await readEntries()).toEqual(before);
    expect(await cardOf(minji)).toMatchObject({ visits: 1 });
  });

  test('keeps the entry as it came, and verifies clean', async () => {
    const { readEntries, verify: check, unknown } = await openNewerCafe();

    expect(await readEntries()).toContainEqual(unknown);
    expect((await check()).findings).toEqual([]);
  });

  test('keeps nobody else from their stamps, not even on the same day', async () => {
    const { store, tap } = await openNewerCafe();

    expect((await tap(visitSlips(jisoo, { stamps: stamps(1) }))).ok).toBe(true);
    expect(store.rowByKey.get('day/2026-11-22')).toMatchObject({
      unknownEntries: 1,
      state: { visits: 3 },
    });
  });

  test('answers a repeated tap from before as it did then', async () => {
    const { tap } = await openNewerCafe();

    const again = await tap(visitSlips(minji, { stamps: stamps(3) }), { id: tapNumber(2) });

    expect(again.ok && again.value.map(({ event }) => event.type)).toEqual([
      'VisitRecorded',
      'StampsGranted',
    ]);
  });
});
