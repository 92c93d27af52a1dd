import { beforeEach, describe, expect, test } from 'vitest';
import type { Inviter } from '#books/referral/inviter.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import type { CouponId, CustomerId } from '#domain/ids.ts';
import { ok } from '#domain/result.ts';
import { stamps } from '#domain/stamps.ts';
import { jisoo, minji, soraTheOwner, sunday } from '#tests/support/cafe.ts';
import { type Counter, openCafe } from '#tests/support/counter.ts';
import { freeDrink } from '#tests/support/coupons.ts';
import { visitSlips } from './checkIn.ts';
import type { CounterSlip } from './command.ts';
import { useCouponSlips } from './coupons.ts';
import {
  findDueReferral,
  invitedSlips,
  makeReferralCodeSlips,
  payReferralSlips,
  takeBackReferralSlips,
} from './referrals.ts';

const rule = {
  paidAtVisit: 2,
  inviter: { type: 'coupon', kindId: freeDrink.id },
  friend: { type: 'stamps', stamps: stamps(2) },
  pendingDays: 180,
  perYearMax: 12,
} as const;

let cafe: Counter;

beforeEach(async () => {
  cafe = await openCafe();
  for (const part of [
    { part: 'couponKinds', value: [freeDrink] },
    { part: 'referral', value: rule },
  ] as const) {
    const command = { type: 'ReviseRules', effectiveOn: sunday, ...part } as const;
    await mustHappen([{ book: 'program', subject: 'shop', command }], soraTheOwner);
  }
  await mustHappen([register(minji), ...visit(minji)]);
  await mustHappen(makeReferralCodeSlips(minji));
});

describe('R38: a friend who comes again', () => {
  test('brings something for both, in one tap', async () => {
    await join();
    expect(await due(1)).toBeUndefined();
    await payingVisit();

    expect((await cafe.cardOf(jisoo))?.stamps.open).toEqual([{ expiresAt: null, count: 4 }]);
    expect((await cafe.cardOf(minji))?.coupons.open).toMatchObject([
      { kindId: 'drink', because: { type: 'Inviting', referralId: 'jisoo' } },
    ]);
    expect(await inviterOf()).toMatchObject({ friends: [{ status: 'paid' }] });
    expect(await due(3)).toBeUndefined();
    expect((await cafe.verify()).findings).toEqual([]);
  });

  test('takes both back where the visit is undone', async () => {
    await join();
    await payingVisit();
    const before = await cafe.cardOf(minji);
    await undoPayingVisit();

    expect(before?.coupons.open).toHaveLength(1);
    expect((await cafe.cardOf(minji))?.coupons.open).toEqual([]);
    expect((await cafe.cardOf(jisoo))?.stamps.open).toEqual([{ expiresAt: null, count: 1 }]);
    expect(await inviterOf()).toMatchObject({ friends: [{ status: 'pending' }] });
    await payingVisit();
    expect((await cafe.cardOf(minji))?.coupons.open).toHaveLength(1);
  });

  test('leaves the inviter what is used already', async () => {
    await join();
    await payingVisit();
    const payingTap = cafe.lastTap();
    const couponId = (await cafe.cardOf(minji))?.coupons.open[0]?.couponId as CouponId;
    await mustHappen(useCouponSlips(minji, { couponId }, []));
    await undoPayingVisit(payingTap);

    expect((await cafe.cardOf(minji))?.coupons.used).toHaveLength(1);
    expect((await cafe.cardOf(jisoo))?.stamps.open).toEqual([{ expiresAt: null, count: 1 }]);
  });
});

describe('R38: a code', () => {
  test('is not for somebody who comes here already', async () => {
    await mustHappen([register(jisoo), ...visit(jisoo)]);

    expect(await cafe.tap([...invitedSlips(jisoo, minji)])).toEqual({
      ok: false,
      failure: { type: 'AlreadyCustomer' },
    });
  });

  test('does not pay before the friend has come often enough', async () => {
    await join();
    const tooEarly = payReferralSlips({ inviterId: minji, friendId: jisoo, isInviterPaid: true });

    expect(await cafe.tap(tooEarly)).toEqual({ ok: false, failure: { type: 'ReferralNotDue' } });
  });

  test('is used once in a life', async () => {
    await join();
    const again = [{ book: 'referral', subject: minji, command: invite(jisoo) }] as const;

    expect(await cafe.tap(again)).toEqual({ ok: false, failure: { type: 'AlreadyInvited' } });
  });
});

const invite = (friendId: CustomerId) => ({ type: 'InviteFriend', friendId }) as const;

const visit = (customerId: CustomerId) => visitSlips(customerId, { stamps: stamps(1) });

const register = (customerId: CustomerId): CounterSlip => ({
  book: 'person',
  subject: customerId,
  command: {
    type: 'RegisterPerson',
    phoneKey: `phone of ${customerId}`,
    noticeVersion: 1,
    basis: 'contract',
    retentionMonths: 24,
  },
  sealed: { keyId: 'key', phoneKey: `phone of ${customerId}`, box: 'sealed' },
});

const join = () => mustHappen([register(jisoo), ...invitedSlips(jisoo, minji), ...visit(jisoo)]);

async function payingVisit() {
  const paid = await due(2);
  if (paid === undefined) throw new Error('the second visit pays');
  await mustHappen([...visit(jisoo), ...payReferralSlips(paid)]);
}

async function undoPayingVisit(tapId = cafe.lastTap()) {
  const entries = await cafe.readEntries();
  const tap = entries.filter(({ id }) => id.startsWith(tapId.slice(0, 34)));
  const undo = { type: 'UndoTap', tapId, elapsedMs: 1_000 } as const;
  await mustHappen([
    { book: 'card', subject: jisoo, command: undo },
    ...takeBackReferralSlips(tapId, jisoo, tap),
  ]);
}

const inviterOf = async () => (await cafe.store.findRow('referral/minji'))?.state as Inviter;

const due = async (visits: number, businessDay: BusinessDay = sunday) =>
  findDueReferral({
    friendId: jisoo,
    visits,
    inviterId: minji,
    inviter: await inviterOf(),
    rule,
    businessDay,
  });

async function mustHappen(slips: readonly CounterSlip[], actor?: typeof soraTheOwner) {
  const written = await cafe.tap(slips, actor && { actor });
  expect(written).toEqual(ok(expect.anything()));
}
