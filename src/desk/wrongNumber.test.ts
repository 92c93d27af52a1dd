import { beforeEach, describe, expect, test } from 'vitest';
import { stampBalance } from '#books/card/card.ts';
import { holdingsOf } from '#books/card/safeguardHoldings.ts';
import type { CustomerId, MenuItemId } from '#domain/ids.ts';
import { stamps } from '#domain/stamps.ts';
import { won } from '#domain/won.ts';
import { jisoo, minji, soraTheOwner, theManager } from '#tests/support/cafe.ts';
import { type Counter, openCafe } from '#tests/support/counter.ts';
import { changeNumberSlip } from './changeNumber.ts';
import { firstVisitSlips, type Joining, type Purchase, visitSlips } from './checkIn.ts';
import { eraseMembersSlips, mergeSlips, reconnectSlips, unmergeSlips } from './mergePeople.ts';
import { type Move, moveSlips } from './moveEntry.ts';
import { firstTimeHereSlips, formerOwner } from './recycled.ts';
import { eraseSlip, undoSlips } from './undo.ts';

const notice = { noticeVersion: 1, basis: 'contract', retentionMonths: 24 } as const;
const joiningAs = (customerId: CustomerId, phoneKey: string): Joining => ({
  customerId,
  phoneKey,
  notice,
  sealed: { keyId: 'first key', phoneKey, last4Key: 'four', box: `closed for ${customerId}` },
});
const purchaseOf = (count: number, rest: Partial<Purchase> = {}) => ({
  type: 'Visit' as const,
  purchase: { stamps: stamps(count), ...rest },
});
const newcomer = 'newcomer' as CustomerId;

let counter: Counter;
const balanceOf = async (customerId: CustomerId) => {
  const card = await counter.cardOf(customerId);
  return card && stampBalance(card);
};
const visitsOf = async (customerId: CustomerId) => (await counter.cardOf(customerId))?.visits;

beforeEach(async () => {
  counter = await openCafe();
  await counter.tap(firstVisitSlips(joiningAs(minji, 'hers'), purchaseOf(2)));
  await counter.tap(firstVisitSlips(joiningAs(jisoo, 'his'), purchaseOf(1)));
});

describe('a visit on a wrong number', () => {
  const basket = [{ itemId: 'latte' as MenuItemId, count: 2, price: won(5_000) }];
  const bought = { amount: won(10_000), basket, receipt: '0042' };

  const moveOf = async (change: Partial<Move> = {}): Promise<Move> => {
    const tapId = counter.lastTap();
    const entries = (await counter.readEntries()).filter(({ receipt }) => receipt === '0042');
    const takeBack = { type: 'undo', elapsedMs: 60_000 } as const;
    return { tapId, from: minji, to: jisoo, entries, takeBack, isLastTrace: false, ...change };
  };

  test('moves to the right one with amount, basket and receipt, in one tap', async () => {
    await counter.tap(visitSlips(minji, { stamps: stamps(2), ...bought }));
    const moved = await counter.tap(moveSlips(await moveOf()));

    expect(moved.ok).toBe(true);
    expect([await balanceOf(minji), await balanceOf(jisoo)]).toEqual([2, 3]);
    expect([await visitsOf(minji), await visitsOf(jisoo)]).toEqual([1, 2]);
    const entries = moved.ok ? moved.value : [];
    expect(entries.find(({ event }) => event.type === 'VisitRecorded')).toMatchObject({
      subject: 'jisoo',
      receipt: '0042',
      event: { amount: 10_000, basket },
    });
    expect((await counter.verify()).findings).toEqual([]);
  });

  test('its receipt still earns once', async () => {
    await counter.tap(visitSlips(minji, { stamps: stamps(2), ...bought }));
    await counter.tap(moveSlips(await moveOf()));

    const again = await counter.tap(visitSlips(minji, { stamps: stamps(2), ...bought }));
    expect(again).toMatchObject({ ok: false, failure: { type: 'AlreadyClaimed' } });
  });

  test('moves once', async () => {
    await counter.tap(visitSlips(minji, { stamps: stamps(2), ...bought }));
    const move = await moveOf();
    await counter.tap(moveSlips(move));

    const again = await counter.tap(moveSlips(move));
    expect(again).toMatchObject({ ok: false, failure: { type: 'AlreadyUndone' } });
    expect([await balanceOf(minji), await balanceOf(jisoo)]).toEqual([2, 3]);
  });

  test('after ten minutes it takes a manager', async () => {
    await counter.tap(visitSlips(minji, { stamps: stamps(2), ...bought }));
    const later = await moveOf({ takeBack: { type: 'later', reason: 'WrongNumber' } });

    expect(await counter.tap(moveSlips(later))).toMatchObject({
      failure: { type: 'ManagersOnly' },
    });
    expect((await counter.tap(moveSlips(later), { actor: theManager })).ok).toBe(true);
    expect([await balanceOf(minji), await balanceOf(jisoo)]).toEqual([2, 3]);
  });

  test('moves to somebody who joins with it, and a stranger’s number is erased', async () => {
    const stranger = 'stranger' as CustomerId;
    await counter.tap(firstVisitSlips(joiningAs(stranger, 'mistyped'), purchaseOf(1, bought)));
    const move = await moveOf({
      from: stranger,
      to: joiningAs(newcomer, 'right'),
      isLastTrace: true,
    });

    expect((await counter.tap(moveSlips(move))).ok).toBe(true);
    expect([await balanceOf(stranger), await balanceOf(newcomer)]).toEqual([0, 1]);
    const person = (await counter.store.findRow(`person/${stranger}`))?.state;
    expect(person).toMatchObject({ isErased: true, links: [] });
  });

  test('what was moved is taken back like any other visit', async () => {
    await counter.tap(visitSlips(minji, { stamps: stamps(2), ...bought }));
    await counter.tap(moveSlips(await moveOf()));
    const undone = { tapId: counter.lastTap(), customerId: jisoo, elapsedMs: 1_000 };
    await counter.tap(undoSlips({ ...undone, isLastTrace: false }));

    expect([await balanceOf(minji), await balanceOf(jisoo)]).toEqual([2, 1]);
  });
});

describe('R51: two customers who are one', () => {
  const merge = async () => {
    const card = await counter.cardOf(minji);
    if (card === undefined) throw new Error('Minji has a card');
    const asked = { from: minji, into: jisoo, reason: 'NewNumber', holdings: holdingsOf(card) };
    return mergeSlips({ ...asked, reason: 'NewNumber' });
  };

  test('have one card, and two again when it was a mistake', async () => {
    expect((await counter.tap(await merge(), { actor: theManager })).ok).toBe(true);
    const mergedIn = counter.lastTap();
    expect([await balanceOf(jisoo), await visitsOf(jisoo)]).toEqual([3, 2]);

    await counter.tap(visitSlips(jisoo, { stamps: stamps(4) }));
    const parted = await counter.tap(
      unmergeSlips({ from: minji, into: jisoo, mergedIn, gone: [] }),
      { actor: theManager },
    );
    expect(parted.ok).toBe(true);
    expect([await balanceOf(minji), await balanceOf(jisoo)]).toEqual([2, 5]);
    expect((await counter.tap(visitSlips(minji, { stamps: stamps(1) }))).ok).toBe(true);
    expect((await counter.verify()).findings).toEqual([]);
  });

  test('a stamp that came in between is not lost: nothing is merged', async () => {
    const stale = await merge();
    await counter.tap(visitSlips(minji, { stamps: stamps(1) }));

    expect(await counter.tap(stale, { actor: theManager })).toMatchObject({
      failure: { type: 'CardChanged' },
    });
    expect([await balanceOf(minji), await balanceOf(jisoo)]).toEqual([3, 1]);
  });

  test('nothing more is earned on the card that went', async () => {
    await counter.tap(await merge(), { actor: theManager });
    expect(await counter.tap(visitSlips(minji, { stamps: stamps(1) }))).toMatchObject({
      failure: { type: 'CardOnHold', into: jisoo },
    });
  });

  test('are erased under both numbers', async () => {
    await counter.tap(await merge(), { actor: theManager });
    const slips = [eraseSlip(jisoo, 'Asked'), ...eraseMembersSlips([minji], 'Asked')];
    await counter.tap(slips, { actor: soraTheOwner });

    const sealed = (await counter.readEntries()).filter((entry) => entry.sealed !== undefined);
    expect(sealed).toEqual([]);
  });
});

describe('R53: a customer with a new number', () => {
  test('keeps the card, and the old number is free', async () => {
    const sealed = { keyId: 'first key', phoneKey: 'new', box: 'closed' };
    const changed = await counter.tap([changeNumberSlip(minji, { phoneKey: 'new', sealed })]);
    expect(changed.ok).toBe(true);
    expect(await balanceOf(minji)).toBe(2);

    const joined = await counter.tap(firstVisitSlips(joiningAs(newcomer, 'hers'), purchaseOf(1)));
    expect(joined.ok).toBe(true);
  });

  test('does not take the number of somebody else', async () => {
    const sealed = { keyId: 'first key', phoneKey: 'his', box: 'closed' };
    expect(await counter.tap([changeNumberSlip(minji, { phoneKey: 'his', sealed })])).toMatchObject(
      { failure: { type: 'PhoneAlreadyLinked', customerId: jisoo } },
    );
  });
});

describe('N-06, R52: a number that has a new owner', () => {
  const passOn = async () => {
    const row = await counter.store.findRow(`person/${minji}`);
    const former = formerOwner(minji, row?.state as never);
    if (former === undefined) throw new Error('Minji has a number');
    return firstTimeHereSlips(former, joiningAs(newcomer, 'hers'), purchaseOf(1));
  };

  test('begins anew for the new one, and freezes what the old one had', async () => {
    expect((await counter.tap(await passOn())).ok).toBe(true);
    expect([await balanceOf(minji), await balanceOf(newcomer)]).toEqual([2, 1]);
    expect(await counter.tap(visitSlips(minji, { stamps: stamps(1) }))).toMatchObject({
      failure: { type: 'CardOnHold', into: null },
    });
    const found = [...(await indexKeysOf(minji)), ...(await indexKeysOf(newcomer))];
    expect(found).toEqual(['phone/hers', 'last4/four']);
  });

  test('is given back by the owner, with what was earned since', async () => {
    await counter.tap(await passOn());
    const card = await counter.cardOf(newcomer);
    if (card === undefined) throw new Error('the newcomer has a card');
    const back = reconnectSlips({ from: newcomer, into: minji, holdings: holdingsOf(card) });

    expect(await counter.tap(back, { actor: theManager })).toMatchObject({
      failure: { type: 'OwnersOnly' },
    });
    expect((await counter.tap(back, { actor: soraTheOwner })).ok).toBe(true);
    expect(await balanceOf(minji)).toBe(3);
    expect((await counter.verify()).findings).toEqual([]);
  });

  const indexKeysOf = async (customerId: CustomerId) =>
    (await counter.store.findRow(`person/${customerId}`))?.indexKeys ?? [];
});
