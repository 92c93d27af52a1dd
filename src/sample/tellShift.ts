import { accessSlip } from '#desk/accessLog.ts';
import type { Command } from '#desk/command.ts';
import { laterReversalSlips } from '#desk/laterReversal.ts';
import { pinAttemptSlip } from '#desk/redeem.ts';
import { eraseSlip } from '#desk/undo.ts';
import type { Tap } from '#ledger/tap.ts';
import type { Happening } from './sampleAgenda.ts';
import type { Telling } from './sampleStory.ts';
import type { TapWriter } from './tapWriter.ts';

type Shift = Happening & { readonly type: 'Shift' };
type Taps = Generator<Tap<Command>, void, undefined>;

/** Somebody goes on duty, and does what is done before the doors open. */
export function* tellShift(shift: Shift, telling: Telling, desk: TapWriter): Taps {
  const { chance } = telling;
  desk.goOnDuty(shift.role);
  const actor = desk.onDuty();
  if (chance.isLucky(0.03)) {
    yield desk.tap({ type: 'system' }, [pinAttemptSlip(actor.staffId, { isRight: false })]);
    desk.pass(6);
  }
  yield desk.tap(actor, [pinAttemptSlip(actor.staffId, { isRight: true })]);
  desk.pass(20);
  if (chance.isLucky(0.22)) yield* tellLook(telling, desk);
  if (shift.role !== 'staff' && chance.isLucky(0.03)) yield* tellLaterReversal(desk);
  if (chance.isLucky(0.012)) yield* tellWithdrawal(desk);
  if (shift.role === 'owner') yield* tellErasure(telling, desk);
}

/** Staff open a card to answer a question; the access log has it. */
function* tellLook({ deviceId, chance }: Telling, desk: TapWriter): Taps {
  const latest = desk.latestVisit();
  if (latest === undefined) return;
  const { customerId } = latest;
  yield desk.tap(desk.onDuty(), [accessSlip(deviceId, { type: 'CustomerOpened', customerId })]);
  if (!chance.isLucky(0.4)) return;
  desk.pass(4);
  yield desk.tap(desk.onDuty(), [accessSlip(deviceId, { type: 'HistoryRead', customerId })]);
}

/** Yesterday's last visit was counted twice: taken back with a reason. */
function* tellLaterReversal(desk: TapWriter): Taps {
  const latest = desk.latestVisit();
  if (latest === undefined || latest.stamps > desk.balanceOf(latest.customerId)) return;
  const actor = desk.onDuty();
  const { tapId, customerId, stamps } = latest;
  yield desk.tap(actor, [
    pinAttemptSlip(actor.staffId, { isRight: true }),
    ...laterReversalSlips({ tapId, customerId, reason: 'Duplicate', isLastTrace: false }),
  ]);
  desk.credit(customerId, -stamps);
  desk.noteVisit(undefined);
}

/** Somebody wants no advertising any more. */
function* tellWithdrawal(desk: TapWriter): Taps {
  const [customerId] = desk.consenting;
  if (customerId === undefined) return;
  desk.consenting.delete(customerId);
  yield desk.tap({ type: 'customer' }, [
    {
      book: 'person',
      subject: customerId,
      command: { type: 'WithdrawConsent', purpose: 'advertising' },
    },
  ]);
}

/** Somebody asked to be forgotten: only the owner erases. */
function* tellErasure({ deviceId }: Telling, desk: TapWriter): Taps {
  const customerId = desk.meetLeaver();
  if (customerId === undefined) return;
  desk.consenting.delete(customerId);
  const actor = desk.onDuty();
  yield desk.tap(actor, [
    pinAttemptSlip(actor.staffId, { isRight: true }),
    eraseSlip(customerId, 'Asked'),
    accessSlip(deviceId, { type: 'CustomerErased', customerId }),
  ]);
}
