import { describe, expect, test } from 'vitest';
import type { Entry } from '#ledger/entry.ts';
import {
  after,
  atTheKeypad,
  counterTablet,
  hanaOnDuty,
  jisoo,
  minji,
  opening,
  soraTheOwner,
  theManager,
  theTabletItself,
  windowTablet,
} from '#tests/support/cafe.ts';
import { openCafe } from '#tests/support/counter.ts';
import { onBook } from '#tests/support/given.ts';
import { accessBook } from './accessBook.ts';
import { type Chain, hashOf, verifyChain } from './chain.ts';
import type { Access, AccessEvent } from './events.ts';

const given = onBook(accessBook);
const here = { subject: counterTablet };

const listed: Access = { type: 'CustomersListed', customerIds: [minji, jisoo] };
const opened: Access = { type: 'CustomerOpened', customerId: minji };
const read: Access = { type: 'HistoryRead', customerId: minji };
const erased: Access = { type: 'CustomerErased', customerId: minji };
const shown: Access = { type: 'RecordShown', customerId: minji };
const erasedInPerson: Access = { type: 'ErasedInPerson', customerId: minji };
const exported: Access = { type: 'LogExported', purpose: 'Review', lines: 3 };
const log = (access: Access) => ({ type: 'LogAccess', access }) as const;

describe('looking at a customer', () => {
  test('is written down with what was seen, bound to what came before', () => {
    const first = hashOf({
      previousHash: '',
      deviceId: counterTablet,
      at: opening,
      actor: hanaOnDuty,
      access: listed,
    });
    const second = hashOf({
      previousHash: first,
      deviceId: counterTablet,
      at: opening,
      actor: hanaOnDuty,
      access: opened,
    });

    given()
      .when(log(listed), here)
      .happens({ ...listed, hash: first });
    given({ ...listed, hash: first })
      .when(log(opened), here)
      .happens({ ...opened, hash: second });
    expect(first).toMatch(/^[0-9a-f]{64}$/);
  });

  test('is for somebody on duty: a customer at the keypad looks at nobody', () => {
    for (const actor of [atTheKeypad, theTabletItself]) {
      given()
        .when(log(listed), { ...here, actor })
        .isRefused({ type: 'NobodyOnDuty' });
    }
  });

  test('only the owner erases and takes the log away', () => {
    for (const access of [erased, exported]) {
      for (const actor of [hanaOnDuty, theManager]) {
        given()
          .when(log(access), { ...here, actor })
          .isRefused({ type: 'OwnersOnly' });
      }
    }
  });
});

describe('a customer in front of the tablet', () => {
  test.each([shown, erasedInPerson])(
    '$type is logged under whoever looked at the phone',
    (access) => {
      const { type } = access;
      const hash = hashOf({
        previousHash: '',
        deviceId: counterTablet,
        at: opening,
        actor: hanaOnDuty,
        access,
      });

      given()
        .when(log(access), here)
        .happens({ ...access, hash });
      given()
        .when(log(access), { ...here, actor: atTheKeypad })
        .isRefused({ type: 'NobodyOnDuty' });
      expect(type).not.toBe('CustomerErased');
    },
  );
});

describe('a hash', () => {
  const link = {
    previousHash: 'before',
    deviceId: counterTablet,
    at: opening,
    actor: hanaOnDuty,
    access: opened,
  } as const;

  test('is the SHA-256 of a text that anybody can write again', () => {
    // printf '["before","counter tablet",1795309200000,"staff","hana","staff","CustomerOpened","minji"]' | sha256sum
    expect(hashOf(link)).toBe('accf4038913bb227c3585cca4930396f0a60e01c99267c9ec4c08f84918faae4');
  });

  test.each([
    { ...link, previousHash: 'after' },
    { ...link, deviceId: windowTablet },
    { ...link, at: after(1) },
    { ...link, actor: soraTheOwner },
    { ...link, actor: theManager },
    { ...link, access: { ...opened, customerId: jisoo } },
    { ...link, access: read },
    { ...link, access: { type: 'CustomersListed', customerIds: [minji] } as const },
  ])('differs with whatever is changed: %o', (changed) => {
    expect(hashOf(changed)).not.toBe(hashOf(link));
  });
});

describe('the chain of a day', () => {
  test('is unbroken as it was written', async () => {
    const { entries, head } = await aDayOfLooking();

    expect(verifyChain(entries, head)).toEqual({ type: 'Unbroken', links: 5 });
    expect(verifyChain([], { hash: '', links: 0 })).toEqual({ type: 'Unbroken', links: 0 });
  });

  test('breaks where somebody else is made the one who looked', async () => {
    const { entries, head } = await aDayOfLooking();

    const edited = entries.with(1, { ...at(entries, 1), actor: soraTheOwner });

    expect(verifyChain(edited, head)).toMatchObject({ type: 'Broken', entryId: at(entries, 1).id });
  });

  test('breaks where another customer, another moment or another act is written in', async () => {
    const { entries, head } = await aDayOfLooking();
    const link = at(entries, 2);
    const changes: readonly Entry<AccessEvent>[] = [
      { ...link, event: { ...read, customerId: jisoo, hash: link.event.hash } as AccessEvent },
      { ...link, occurredAt: after(600) },
      { ...link, event: { ...opened, hash: link.event.hash } as AccessEvent },
    ];

    for (const changed of changes) {
      expect(verifyChain(entries.with(2, changed), head).type).toBe('Broken');
    }
  });

  test('breaks where one is taken out, and where two change places', async () => {
    const { entries, head } = await aDayOfLooking();

    const without = entries.toSpliced(2, 1);
    const swapped = entries.with(1, at(entries, 2)).with(2, at(entries, 1));

    expect(verifyChain(without, head)).toMatchObject({ type: 'Broken' });
    expect(verifyChain(swapped, head)).toMatchObject({ type: 'Broken' });
    expect(verifyChain(entries.slice(1), head)).toMatchObject({ type: 'Broken' });
  });

  test('breaks where an entry is edited and its hash computed again', async () => {
    const { entries, head } = await aDayOfLooking();
    const { event: before } = at(entries, 0);
    const { deviceId, occurredAt, actor } = at(entries, 1);
    const access: Access = { type: 'CustomerOpened', customerId: jisoo };
    const previousHash = before.hash;
    const hash = hashOf({ previousHash, deviceId, at: occurredAt, actor, access });

    const forged = entries.with(1, { ...at(entries, 1), event: { ...access, hash } });

    expect(verifyChain(forged, head)).toMatchObject({ type: 'Broken', entryId: at(entries, 2).id });
  });

  test('is cut off where the newest are missing', async () => {
    const { entries, head } = await aDayOfLooking();

    expect(verifyChain(entries.slice(0, 3), head)).toEqual({ type: 'CutOff', missing: 2 });
    expect(verifyChain([], head)).toEqual({ type: 'CutOff', missing: 5 });
  });

  test('breaks where a link stands behind the end that the tablet knows', async () => {
    const { entries, head } = await aDayOfLooking();
    const earlier = { ...head, links: head.links - 1 };
    const elsewhere = { ...head, hash: at(entries, 3).event.hash };

    for (const end of [earlier, elsewhere]) {
      expect(verifyChain(entries, end)).toMatchObject({
        type: 'Broken',
        entryId: at(entries, 4).id,
      });
    }
  });
});

const at = (entries: readonly Entry<AccessEvent>[], index: number): Entry<AccessEvent> => {
  const entry = entries[index];
  if (entry === undefined) throw new Error(`there are only ${entries.length} entries`);
  return entry;
};

/** Hana lists, opens and reads; Sora takes the log away and erases: written by the real ledger. */
async function aDayOfLooking() {
  const cafe = await openCafe();
  for (const [access, actor] of [
    [listed, hanaOnDuty],
    [opened, hanaOnDuty],
    [read, hanaOnDuty],
    [exported, soraTheOwner],
    [erased, soraTheOwner],
  ] as const) {
    const slips = [{ book: 'access', subject: counterTablet, command: log(access) }] as const;
    expect((await cafe.tap(slips, { actor })).ok).toBe(true);
  }
  const written = await cafe.readEntries();
  const entries = written.filter(({ book }) => book === 'access') as Entry<AccessEvent>[];
  const head = (await cafe.store.findRow(`access/${counterTablet}`))?.state as Chain;
  return { entries, head };
}
