import { type Card, stampBalance } from '#books/card/card.ts';
import { tellOwnDaySlip } from '#desk/occasions.ts';
import { eraseSlip, forgetSlips } from '#desk/undo.ts';
import type { CustomerId, DeviceId, EntryId } from '#domain/ids.ts';
import { entryIdOf } from '#domain/uuid.ts';
import { ENTRY_VERSION, type Entry } from '#ledger/entry.ts';
import type { Found, Reads, Writes } from '#ledger/ledgerStore.ts';
import { lastSeqOf, rebuild } from '#ledger/rebuild.ts';
import { verify } from '#ledger/verify.ts';
import {
  after,
  atTheKeypad,
  counterTablet,
  jisoo,
  minji,
  sunday,
  tapNumber,
  windowTablet,
} from '#tests/support/cafe.ts';
import {
  type ContractShop,
  join,
  openShop,
  redeemCoffee,
  sealedOf,
  undo,
  visit,
  visitOfKnown,
} from './contractShop.ts';
import { rejects, same } from './same.ts';
import type { CreateTestStore } from './testStore.ts';

export interface Clause {
  readonly name: string;
  /** Rejects with what is wrong. Opens a store of its own and closes it. */
  run(createStore: CreateTestStore): Promise<void>;
}

/** What every ledger store keeps to: in memory, in fake IndexedDB and in a real browser. */
export const ledgerStoreContract: readonly Clause[] = [
  clause('two taps at once spend a full card only once', async (shop) => {
    await shop.tap(2, visit(minji, 5));
    await shop.tap(3, visit(minji, 5));

    const redeemed = await Promise.all([
      shop.tap(4, [redeemCoffee(minji)]),
      shop.tap(5, [redeemCoffee(minji)]),
    ]);

    same(redeemed.map(({ ok }) => ok).toSorted(), [false, true], 'one of two redemptions');
    same(await balanceOf(shop, minji), 0, 'stamps left');
  }),

  clause('fifty grants at once are numbered without a gap', async (shop) => {
    // A number earns twenty times a day at most.
    const taps = Array.from({ length: 50 }, (_, n) =>
      shop.tap(2 + n, visit(threeRegulars[n % 3] ?? minji, 1)),
    );

    const granted = await Promise.all(taps);

    same(granted.filter(({ ok }) => ok).length, 50, 'grants');
    const numbers = (await shop.readEntries()).map(({ deviceSeq }) => deviceSeq);
    same(numbers, range(1, 101), 'numbers of the founding and of fifty visits with a stamp');
    const balances = await Promise.all(threeRegulars.map((who) => balanceOf(shop, who)));
    same(balances, [17, 17, 16], 'stamps');
    same(await findingsOf(shop), [], 'findings');
  }),

  clause('a repeated tap gets its first answer and writes nothing', async (shop) => {
    const first = await shop.tap(2, join(minji, 3));
    const before = await readAll(shop);

    const again = await Promise.all([shop.tap(2, join(minji, 3)), shop.tap(2, join(minji, 3))]);

    same(again, [first, first], 'answers');
    same(await readAll(shop), before, 'what is kept');
  }),

  clause('the same tap twice at once happens once', async (shop) => {
    const [first, again] = await Promise.all([
      shop.tap(2, visit(minji, 3)),
      shop.tap(2, visit(minji, 3)),
    ]);

    same(again, first, 'answers');
    same(await balanceOf(shop, minji), 3, 'stamps');
  }),

  clause('a tap finds its own entries and not those of its neighbours', async (shop) => {
    const taps = await Promise.all([2, 3, 4].map((n) => shop.tap(n, visit(minji, 1))));

    const found = await look(shop, { taps: [tapNumber(3), tapNumber(5)] });

    const second = taps[1]?.ok ? taps[1].value : undefined;
    same(found.entriesByTap.get(tapNumber(3)), second, 'entries of the tap in the middle');
    same(found.entriesByTap.get(tapNumber(5)), [], 'entries of a tap that never was');
  }),

  clause('a refusal in the second slip leaves nothing of the first', async (shop) => {
    const before = await readAll(shop);

    const refused = await shop.tap(2, [...join(minji, 3), redeemCoffee(jisoo)]);

    same(refused.ok, false, 'the tap went through');
    same(await readAll(shop), before, 'what is kept');
  }),

  clause('a later slip sees what an earlier one of its tap did', async (shop) => {
    const redeemed = await shop.tap(2, [
      ...visit(minji, 5),
      ...visit(minji, 5),
      redeemCoffee(minji),
    ]);

    same(redeemed.ok, true, 'the tap went through');
    same(await balanceOf(shop, minji), 0, 'stamps');
  }),

  clause('a receipt earns once, and again after its visit was taken back', async (shop) => {
    const first = await shop.tap(2, visit(minji, 1, '0042'));
    const heldBy = first.ok ? first.value[0]?.id : undefined;
    const claim = `receipt/${sunday}/0042`;

    const second = await shop.tap(3, visit(jisoo, 1, '0042'));
    await shop.tap(4, [undo(minji, tapNumber(2))]);
    const third = await shop.tap(5, visit(jisoo, 1, '0042'));

    const refusal = { type: 'AlreadyClaimed', claim, heldBy };
    same(second, { ok: false, failure: refusal }, 'the second person with this receipt');
    same(third.ok, true, 'the receipt after the undo');
    const { holderByClaim } = await look(shop, { claims: [claim] });
    same(holderByClaim.get(claim), entryIdOf(tapNumber(5), 0), 'holder of the receipt');
  }),

  clause('a number that is taken is seen in the same look that would take it', async (shop) => {
    const joined = await Promise.all([
      shop.tap(2, join(minji, 1)),
      shop.tap(
        3,
        [...join(minji, 1)].map((slip) => ({ ...slip, subject: jisoo })),
      ),
    ]);

    same(joined.map(({ ok }) => ok).toSorted(), [false, true], 'one of two registrations');
  }),

  clause('whoever is erased and visited at once is granted nothing afterwards', async (shop) => {
    await shop.tap(2, join(minji, 3));

    const [erased, visited] = await Promise.all([
      shop.tap(3, [eraseSlip(minji, 'FirstVisitUndone')]),
      shop.tap(4, visitOfKnown(minji, 1)),
    ]);

    same(erased.ok, true, 'the erasure');
    same(visited, { ok: false, failure: { type: 'NoSuchPerson' } }, 'the visit');
    same((await shop.readEntries()).at(-1)?.event.type, 'PersonErased', 'the last entry');
    same(await balanceOf(shop, minji), 3, 'her stamps, which name nobody');
    same(await findingsOf(shop), [], 'findings');
  }),

  clause('an undo erases nobody who is visited at once', async (shop) => {
    await shop.tap(2, join(minji, 3));

    const [visited, undone] = await Promise.all([
      shop.tap(3, visitOfKnown(minji, 1)),
      shop.tap(4, [undo(minji, tapNumber(2)), ...forgetSlips(minji)]),
    ]);

    same(visited.ok, true, 'the visit');
    same(undone, { ok: false, failure: { type: 'HasTrace' } }, 'the undo with its erasing');
    same(await balanceOf(shop, minji), 4, 'stamps');
    same(await findingsOf(shop), [], 'findings');
  }),

  clause('an erasure empties what was sealed, and nothing else', async (shop) => {
    await shop.tap(2, join(minji, 3));
    await shop.tap(3, join(jisoo, 2));
    const before = await shop.readEntries();

    await shop.tap(4, [eraseSlip(minji, 'FirstVisitUndone')]);

    const kept = (await shop.readEntries()).filter(({ event }) => event.type !== 'PersonErased');
    const emptied = before.map(({ sealed, ...rest }) =>
      sealed === undefined || rest.subject === minji ? rest : { ...rest, sealed },
    );
    same(kept, emptied, 'entries');
    same(kept.filter(({ sealed }) => sealed).length, 1, 'people who are still known');
    const key = `phone/${sealedOf(minji).phoneKey}`;
    const { rowKeysByIndexKey } = await look(shop, { indexKeys: [key] });
    same(rowKeysByIndexKey.get(key), [], 'rows with her number');
    same((await shop.store.findRow(`person/${minji}`))?.indexKeys, undefined, 'her index keys');
    same(await balanceOf(shop, minji), 3, 'her stamps, which name nobody');
    same(await findingsOf(shop), [], 'findings');
  }),

  clause('a day that is told anew empties what was told before, and nothing else', async (shop) => {
    const tell = (box: string) =>
      tellOwnDaySlip({
        customerId: minji,
        day: 'birthday',
        textVersion: 1,
        sealed: { keyId: 'key', box },
      });
    await shop.tap(2, join(minji, 3));
    await shop.tap(3, [tell('told first')]);
    await shop.tap(4, [tell('told then')]);

    const boxes = (await shop.readEntries()).flatMap(({ sealed }) => sealed?.box ?? []);
    same(boxes, [sealedOf(minji).box, 'told then'], 'sealed parts');
    same(await findingsOf(shop), [], 'findings');
  }),

  clause('an unknown event is kept, never folded, and freezes its subject', async (shop) => {
    await shop.tap(2, visit(minji, 3));
    const fromTomorrow: Entry = {
      ...entryFromOutside(counterTablet, 1),
      event: { type: 'StampsWovenIntoCloth', cloth: { threads: [7, 9] } } as Entry['event'],
    };
    await shop.putEntries([fromTomorrow]);

    await rebuild(shop.projections, shop.store);
    const refused = await shop.tap(3, visit(minji, 1));

    const kept = (await shop.readEntries()).find(({ id }) => id === fromTomorrow.id);
    same(kept, fromTomorrow, 'the entry');
    same(refused, { ok: false, failure: { type: 'NeedsNewerApp', subject: minji } }, 'a visit');
    same((await shop.store.findRow(`card/${minji}`))?.unknownEntries, 1, 'unknown entries');
    same(await balanceOf(shop, minji), 3, 'stamps');
    same((await shop.tap(4, visit(jisoo, 1))).ok, true, 'a visit of somebody else');
    same(await findingsOf(shop), [], 'findings');
  }),

  clause('a cache that was thrown away is rebuilt exactly', async (shop) => {
    await liveAMorning(shop);
    const before = await shop.readRows();
    const nonsense = [{ key: 'card/nobody', state: {}, indexKeys: ['phone/nobody'] }];
    await shop.store.replaceRows(nonsense, await lastSeqOf(shop.store));
    same((await shop.readRows()).length, 1, 'rows after throwing them away');

    const made = await rebuild(shop.projections, shop.store);

    same(await shop.readRows(), before, 'rows');
    same(made, before.length, 'how many');
    const { rowKeysByIndexKey } = await look(shop, { indexKeys: ['phone/nobody'] });
    same(rowKeysByIndexKey.get('phone/nobody'), [], 'what was thrown away cannot be found');
  }),

  clause('a look through a clean ledger finds nothing', async (shop) => {
    await liveAMorning(shop);

    const verified = await verify(shop.projections, shop.store);

    same(verified.findings, [], 'findings');
    same(verified.entries, (await shop.readEntries()).length, 'entries');
    same(verified.rows, (await shop.readRows()).length, 'rows');
  }),

  clause('a card that somebody corrupted is found', async (shop) => {
    await liveAMorning(shop);
    const key = `card/${jisoo}`;
    const row = await shop.store.findRow(key);
    const card = row?.state as Card;
    await shop.putRow({ ...row, key, state: { ...card, visits: card.visits + 1 } });

    same(await findingsOf(shop), [{ type: 'RowDiffers', key }], 'findings');
  }),

  clause('an index key that somebody bent is found', async (shop) => {
    await liveAMorning(shop);
    const key = `person/${jisoo}`;
    await shop.putRow({ state: undefined, ...(await shop.store.findRow(key)), key, indexKeys: [] });

    same(await findingsOf(shop), [{ type: 'RowDiffers', key }], 'findings');
  }),

  clause('a missing row and a row without entries are found', async (shop) => {
    await liveAMorning(shop);
    await shop.deleteRow(`card/${jisoo}`);
    await shop.putRow({ key: 'card/nobody', state: {} });

    const expected = [
      { type: 'RowWithoutEntries', key: 'card/nobody' },
      { type: 'RowMissing', key: `card/${jisoo}` },
    ];
    same(await findingsOf(shop), expected, 'findings');
  }),

  clause('a hole in the numbering is found', async (shop) => {
    await liveAMorning(shop);
    const [founding, joined] = await shop.readEntries();
    await shop.deleteEntry(joined?.id as EntryId);
    await rebuild(shop.projections, shop.store);

    const gap = { type: 'SequenceGap', deviceId: founding?.deviceId, after: 1 };
    same(await findingsOf(shop), [gap], 'findings');
  }),

  clause('entries come in ledger order, over several pages', async (shop) => {
    const counter = range(1, 1_500).map((n) => entryFromOutside(counterTablet, n));
    const atTheWindow = range(1, 1_500).map((n) => entryFromOutside(windowTablet, n));
    await shop.putEntries([...atTheWindow, ...counter].toReversed());

    const entries = await shop.readEntries();

    const idsOf = (deviceId: DeviceId) =>
      entries.filter((entry) => entry.deviceId === deviceId).map(({ id }) => id);
    same(entries.length, 3_001, 'entries with the founding');
    same(
      idsOf(counterTablet),
      counter.map(({ id }) => id),
      'order at the counter',
    );
    same(
      idsOf(windowTablet),
      atTheWindow.map(({ id }) => id),
      'order at the window',
    );
  }),

  clause('rows that miss a tap replace nothing', async (shop) => {
    await liveAMorning(shop);
    const before = await shop.readRows();
    const asOf = (await lastSeqOf(shop.store)) - 1;

    same(await shop.store.replaceRows([], asOf), false, 'the answer');
    same(await shop.readRows(), before, 'rows');
  }),

  clause('rows come whole, over several pages', async (shop) => {
    const rows = range(1, 2_500).map((n) => ({ key: `card/${n}`, state: n, indexKeys: [`i${n}`] }));

    await shop.store.replaceRows(rows, await lastSeqOf(shop.store));

    const found = (await shop.readRows()).map(({ state }) => state as number);
    same(
      found.toSorted((a, b) => a - b),
      range(1, 2_500),
      'rows',
    );
    const { rowKeysByIndexKey } = await look(shop, { indexKeys: ['i2500'] });
    same(rowKeysByIndexKey.get('i2500'), ['card/2500'], 'the last one by its index key');
  }),

  clause('a decision that throws writes nothing, and the next tap is served', async (shop) => {
    const before = await readAll(shop);
    const broken = shop.store.transact(noReads, () => {
      throw new Error('a bug in a book');
    });

    await rejects(broken, 'a decision that throws');

    same(await readAll(shop), before, 'what is kept');
    same((await shop.tap(2, visit(minji, 1))).ok, true, 'the next tap');
  }),

  clause('a write that cannot be done whole is not done at all', async (shop) => {
    const [founding] = await shop.readEntries();
    const before = await readAll(shop);
    const stray = {
      ...entryFromOutside(founding?.deviceId as DeviceId, 1),
      id: 'stray' as EntryId,
    };
    const writes: Writes = {
      ...noWrites,
      entries: [{ ...stray, id: 'fine' as EntryId, deviceSeq: 2 }, stray],
      rows: [{ key: 'card/nobody', state: {} }],
      claims: [{ key: 'stray claim', entryId: stray.id }],
      deviceSeq: 3,
    };

    await rejects(
      shop.store.transact(noReads, () => ({ answer: undefined, writes })),
      'a number that was given already',
    );

    same(await readAll(shop), before, 'what is kept');
    const found = await look(shop, { claims: ['stray claim'] });
    same([found.deviceSeq, found.holderByClaim.size], [1, 0], 'the numbering and the claims');
  }),
];

function clause(name: string, story: (shop: ContractShop) => Promise<void>): Clause {
  return {
    name,
    async run(createStore) {
      const test = await createStore();
      try {
        await story(await openShop(test));
      } finally {
        await test.close();
      }
    },
  };
}

const threeRegulars = [minji, jisoo, 'yuna' as CustomerId] as const;

const noReads: Reads = { taps: [], rowKeys: [], indexKeys: [], claims: [] };
const noWrites: Writes = {
  entries: [],
  rows: [],
  deviceSeq: 0,
  claims: [],
  releasedClaims: [],
  erased: [],
};

const look = ({ store }: ContractShop, reads: Partial<Reads>): Promise<Found> =>
  store.transact({ ...noReads, ...reads }, (found) => ({ answer: found }));

const readAll = async (shop: ContractShop) => [await shop.readEntries(), await shop.readRows()];

async function balanceOf({ store }: ContractShop, customerId: CustomerId): Promise<number> {
  return stampBalance((await store.findRow(`card/${customerId}`))?.state as Card);
}

const findingsOf = async ({ projections, store }: ContractShop) =>
  (await verify(projections, store)).findings;

async function liveAMorning(shop: ContractShop): Promise<void> {
  await shop.tap(2, join(jisoo, 2));
  await shop.tap(3, join(minji, 5));
  await shop.tap(4, visit(minji, 5));
  await shop.tap(5, [redeemCoffee(minji)]);
  await shop.tap(6, [undo(minji, tapNumber(4))]);
  await shop.tap(7, [eraseSlip(minji, 'FirstVisitUndone')]);
}

const entryFromOutside = (deviceId: DeviceId, deviceSeq: number): Entry => ({
  id: `${deviceId} ${String(deviceSeq).padStart(6, '0')}` as EntryId,
  v: ENTRY_VERSION,
  book: 'card',
  subject: minji,
  deviceId,
  deviceSeq,
  occurredAt: after(0),
  businessDay: sunday,
  actor: atTheKeypad,
  programVersion: 1,
  basedOn: 0,
  event: { type: 'VisitRecorded' },
});

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
