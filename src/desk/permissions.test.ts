import { describe, expect, test } from 'vitest';
import type { Card } from '#books/card/card.ts';
import type { CustomerId, StaffId } from '#domain/ids.ts';
import { MINUTE_MS } from '#domain/instant.ts';
import { stamps } from '#domain/stamps.ts';
import type { Role } from '#ledger/entry.ts';
import { after, counterTablet, hana, jisoo, minji, sora } from '#tests/support/cafe.ts';
import { type Counter, openCafe } from '#tests/support/counter.ts';
import { accessSlip } from './accessLog.ts';
import { firstVisitSlips } from './checkIn.ts';
import type { CounterSlip } from './command.ts';
import { ACTS, type Act, mayDo, ROLES } from './permissions.ts';
import { pinAttemptSlip } from './redeem.ts';
import { eraseSlip, reverseSlip } from './undo.ts';

const yuna = 'yuna' as StaffId;

const card = (command: CounterSlip['command']): CounterSlip => ({
  book: 'card',
  subject: minji,
  command,
});
const staff = (command: CounterSlip['command'], subject: string = hana): CounterSlip => ({
  book: 'staff',
  subject,
  command,
});

const request = (command: CounterSlip['command']): CounterSlip => ({
  book: 'privacyRequest',
  subject: 'what Jisoo asked for',
  command,
});

/** What each act asks of the ledger, in a café where Minji has a full card and Hana is locked out. */
const slipsFor: Readonly<Record<Act, (cafe: Counter) => readonly CounterSlip[]>> = {
  grant: () => [card({ type: 'RecordVisit', stamps: stamps(1) })],
  redeem: () => [card({ type: 'RedeemReward', rewardId: 'coffee' })],
  undo: (cafe) => [card({ type: 'UndoTap', tapId: cafe.lastTap(), elapsedMs: 9 * MINUTE_MS })],
  findCustomer: () => [
    accessSlip(counterTablet, { type: 'CustomersListed', customerIds: [minji] }),
  ],
  movePaperCard: () => [card({ type: 'MovePaperCard', stamps: stamps(10) })],
  showRecord: () => [accessSlip(counterTablet, { type: 'RecordShown', customerId: minji })],
  eraseInPerson: () => [eraseSlip(jisoo, 'AskedInPerson')],
  completeRequest: () => [request({ type: 'CompleteRequest' })],
  moveLargePaperCard: () => [card({ type: 'MovePaperCard', stamps: stamps(11) })],
  reverse: (cafe) => [reverseSlip(minji, cafe.lastTap(), 'WrongCount')],
  changeRules: () => [
    { book: 'program', subject: 'shop', command: { type: 'RenameShop', name: '새벽 카페' } },
  ],
  manageStaff: () => [staff({ type: 'ChangeRole', role: 'manager' }, yuna)],
  pardonLockOut: () => [staff({ type: 'PardonLockOut' })],
  erase: () => [eraseSlip(jisoo, 'Asked')],
  exportAccessLog: () => [
    accessSlip(counterTablet, { type: 'LogExported', purpose: 'Review', lines: 0 }),
  ],
  refuseRequest: () => [request({ type: 'RefuseRequest', reason: 'CouldNotVerify' })],
};

describe('who may do what', () => {
  test.each(ACTS.flatMap((act) => ROLES.map((role) => ({ act, role }))))(
    'the ledger lets $role do $act exactly as the table says',
    async ({ act, role }) => {
      const cafe = await openBusyCafe();

      const done = await cafe.tap(slipsFor[act](cafe), { actor: worksAs(role) });

      expect(done.ok).toBe(mayDo(role, act));
    },
  );

  test('a table by heart: an employee stamps, a manager corrects, the owner decides', () => {
    const actsOf = (role: Role) => ACTS.filter((act) => mayDo(role, act));

    expect(actsOf('staff')).toEqual([
      'grant',
      'redeem',
      'undo',
      'findCustomer',
      'movePaperCard',
      'showRecord',
      'eraseInPerson',
      'completeRequest',
    ]);
    expect(actsOf('manager').slice(8)).toEqual(['moveLargePaperCard', 'reverse']);
    expect(actsOf('owner').slice(10)).toEqual([
      'changeRules',
      'manageStaff',
      'pardonLockOut',
      'erase',
      'exportAccessLog',
      'refuseRequest',
    ]);
  });

  test('after ten minutes an undo is a manager’s, with a reason that stays', async () => {
    const cafe = await openBusyCafe();
    const tapId = cafe.lastTap();
    const tooLate = card({ type: 'UndoTap', tapId, elapsedMs: 10 * MINUTE_MS + 1 });

    const undone = await cafe.tap([tooLate], { actor: worksAs('owner') });
    await cafe.tap([reverseSlip(minji, tapId, 'Duplicate')], {
      actor: worksAs('manager'),
      now: after(24 * 60),
    });

    expect(undone.ok).toBe(false);
    expect(await cafe.cardOf(minji)).toMatchObject({ visits: 2 } satisfies Partial<Card>);
    const reversals = (await cafe.readEntries()).filter(({ reverses }) => reverses !== undefined);
    expect(reversals.map(({ event }) => event)).toMatchObject([
      { type: 'VisitReversed', reason: 'Duplicate' },
      { type: 'StampGrantReversed', reason: 'Duplicate', stamps: 5 },
    ]);
  });

  test('whoever was demoted a moment ago reverses nothing, whatever the tablet believes', async () => {
    const cafe = await openBusyCafe();
    const tapId = cafe.lastTap();
    const slips = [
      pinAttemptSlip(yuna, { isRight: true }),
      reverseSlip(minji, tapId, 'WrongNumber'),
    ];

    const reversed = await cafe.tap(slips, {
      actor: { type: 'staff', staffId: yuna, role: 'manager' },
    });

    expect(reversed).toMatchObject({ ok: false, failure: { type: 'RoleHasChanged' } });
    expect(await cafe.cardOf(minji)).toMatchObject({ visits: 3 });
  });
});

const join = (customerId: CustomerId) =>
  firstVisitSlips(
    {
      customerId,
      phoneKey: `phone key of ${customerId}`,
      sealed: { keyId: 'first key', box: `box of ${customerId}` },
      notice: { noticeVersion: 1, basis: 'contract', retentionMonths: 24 },
    },
    { type: 'Visit', purchase: { stamps: stamps(5) } },
  );

const worksAs = (role: Role) => ({
  type: 'staff' as const,
  staffId: role === 'owner' ? sora : hana,
  role,
});

/** Minji has fifteen stamps, five of them from the last tap; Yuna is new; Hana is locked out. */
async function openBusyCafe(): Promise<Counter> {
  const cafe = await openCafe();
  const actor = worksAs('owner');
  const wrong = { type: 'RecordPinAttempt', isRight: false } as const;
  await cafe.tap([staff({ type: 'HireStaff', role: 'staff' }, yuna)], { actor });
  for (let mistakes = 0; mistakes < 5; mistakes += 1) await cafe.tap([staff(wrong)]);
  await cafe.tap(join(jisoo));
  await cafe.tap(join(minji));
  await cafe.tap([request({ type: 'LeaveRequest', kind: 'erase', customerId: jisoo })]);
  await cafe.tap([card({ type: 'RecordVisit', stamps: stamps(5) })]);
  await cafe.tap([card({ type: 'RecordVisit', stamps: stamps(5) })]);
  return cafe;
}
