import type { Shop } from '#books/program/shop.ts';
import { accessSlip } from '#desk/accessLog.ts';
import type { CounterSlip } from '#desk/command.ts';
import { leftBehindSlips } from '#desk/mine.ts';
import { redeemSlips } from '#desk/redeem.ts';
import { takeBackReferralSlips } from '#desk/referrals.ts';
import { eraseSlip, isLastTraceOn, undoSlips } from '#desk/undo.ts';
import type { CustomerId, StaffId } from '#domain/ids.ts';
import type { Pin } from '#domain/pin.ts';
import { fail, ok } from '#domain/result.ts';
import type { Actor } from '#ledger/entry.ts';
import { readEntriesOfTap } from '#storage/entries.ts';
import type { People } from './people.ts';
import type { Answer, Runtime } from './runtime.ts';
import { type ShopFloor, writeQuietly } from './shopFloor.ts';
import { singleFlight } from './singleFlight.ts';
import type { StaffRoom } from './staffRoom.ts';
import { actorNow, type TabletStore } from './tabletStore.ts';
import { writeErasing } from './writeErasing.ts';
import { writeForgetting } from './writeForgetting.ts';

interface StaffDeskParts {
  readonly floor: ShopFloor;
  readonly people: People;
  readonly staffRoom: StaffRoom;
  readonly tablet: TabletStore;
}

type StaffActions = Pick<Runtime, 'signIn' | 'undoTap' | 'redeem' | 'erasePerson'>;

/** The staff's side: everything that asks who you are. */
export function createStaffDesk({
  floor,
  people,
  staffRoom,
  tablet,
}: StaffDeskParts): StaffActions {
  const writeAs = (actor: Actor, slips: readonly CounterSlip[]) =>
    writeQuietly(floor, { actor, slips });

  async function signIn(staffId: StaffId, pin: Pin): Answer<void> {
    const lockings = tablet.lockings();
    const confirmed = await staffRoom.confirmPin(staffId, pin);
    if (!confirmed.ok) return confirmed;
    const { actor, slip } = confirmed.value;
    const written = await writeAs(actor, [slip]);
    // Records of a newer app can still be looked at, by whoever may.
    if (!written.ok && written.failure.type !== 'AppTooOld') return written;
    const name = await staffRoom.nameOf(staffId);
    // Locked or woken while the PIN was checked: whoever stands there now has not typed it.
    if (tablet.lockings() !== lockings) return fail({ type: 'NobodyOnDuty' });
    tablet.tablet.setState(({ turn }) => ({
      duty: { staffId, name, role: actor.role },
      isStaffModeOpen: true,
      // What is granted in a turn is granted by whoever opened it.
      turn: turn?.openedBy === staffId ? turn : null,
    }));
    return ok(undefined);
  }

  async function undoTap(tap: Parameters<Runtime['undoTap']>[0]): Answer<void> {
    const entries = await readEntriesOfTap(floor.database, tap.tapId);
    const [first] = entries;
    if (first === undefined) return fail({ type: 'NothingToUndo' });
    const elapsedMs = floor.elapsedMsSince(tap.tapId, first.occurredAt);
    const card = await people.findCard(tap.customerId);
    const undo = { ...tap, elapsedMs };
    const written = await writeForgetting(floor, {
      actor: actorNow(tablet),
      isLastTrace: card !== undefined && isLastTraceOn(card, tap.customerId, entries),
      slipsFor: (isLastTrace) => [
        ...undoSlips({ ...undo, isLastTrace }),
        ...takeBackReferralSlips(tap.tapId, tap.customerId, entries),
      ],
    });
    return written.ok ? ok(undefined) : written;
  }

  async function redeem(request: Parameters<Runtime['redeem']>[0]) {
    const { customerId, rewardId, staffId, pin } = request;
    const confirmed = await staffRoom.confirmPin(staffId, pin);
    if (!confirmed.ok) return confirmed;
    const { actor, slip } = confirmed.value;
    const slips = redeemSlips(customerId, rewardId, slip);
    const written = await floor.write({ actor, slips });
    if (!written.ok) return written;
    const card = await people.loadCard(customerId);
    const rewardName = rewardNameIn(floor.shop(), rewardId);
    return ok({ tapId: written.value.tapId, rewardName, card });
  }

  async function erasePerson(customerId: CustomerId, ownerId: StaffId, pin: Pin): Answer<void> {
    const confirmed = await staffRoom.confirmPin(ownerId, pin);
    if (!confirmed.ok) return confirmed;
    const { actor, slip } = confirmed.value;
    if (actor.role !== 'owner') return fail({ type: 'OwnersOnly' });
    const logged = accessSlip(floor.deviceId, { type: 'CustomerErased', customerId });
    return writeErasing(floor, people, {
      customerId,
      actor,
      reason: 'Asked',
      slipsFor: (left) => [slip, eraseSlip(customerId, 'Asked'), logged, ...leftBehindSlips(left)],
    });
  }

  return {
    signIn: singleFlight(signIn),
    undoTap: singleFlight(undoTap),
    redeem: singleFlight(redeem),
    erasePerson: singleFlight(erasePerson),
  };
}

const rewardNameIn = (shop: Shop, rewardId: string): string =>
  shop.program.rewards.find(({ id }) => id === rewardId)?.name ?? '';
