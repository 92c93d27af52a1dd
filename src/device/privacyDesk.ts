import { cardBook } from '#books/card/cardBook.ts';
import type { HeardFrom } from '#books/person/events.ts';
import { requestsOfIndexKey } from '#books/privacyRequest/privacyRequest.ts';
import type { RequestKind } from '#books/privacyRequest/events.ts';
import type { StoppedPurpose } from '#books/suppression/events.ts';
import { accessSlip } from '#desk/accessLog.ts';
import type { CounterSlip } from '#desk/command.ts';
import {
  completeRequestSlip,
  eraseInPersonSlips,
  isStoppedAlready,
  leaveRequestSlip,
  stopSlips,
  withdrawSlip,
} from '#desk/mine.ts';
import { type MyRecord, myRecordOf } from '#desk/myRecord.ts';
import { dueAtOf } from '#desk/privacyRequests.ts';
import type { CustomerId, PrivacyRequestId } from '#domain/ids.ts';
import { last4Of, type PhoneNumber } from '#domain/phoneNumber.ts';
import { fail, ok } from '#domain/result.ts';
import { readEntriesAbout } from '#storage/entriesOfBook.ts';
import { findRowKeysWith } from '#storage/findRows.ts';
import { createMineHand, type MineVisit, type Verified } from './mineHand.ts';
import type { People } from './people.ts';
import type { Prober } from './prober.ts';
import { requestIdOf } from './requestDesk.ts';
import type { Answer, Confirmation, Runtime } from './runtime.ts';
import { type ShopFloor, writeQuietly } from './shopFloor.ts';
import { singleFlight } from './singleFlight.ts';
import type { StaffRoom } from './staffRoom.ts';

interface PrivacyDeskParts {
  readonly floor: ShopFloor;
  readonly people: People;
  readonly staffRoom: StaffRoom;
  readonly prober: Prober;
}

type MineActions = Pick<
  Runtime,
  | 'openMine'
  | 'keepMine'
  | 'closeMine'
  | 'stopAdvertising'
  | 'verifyMine'
  | 'readMine'
  | 'correctHeardFrom'
  | 'eraseMine'
  | 'leaveRequest'
>;

/** Longer than any of these writes takes, so that the time tells nobody who is known. */
const ANSWER_MS = 500;

const theCustomer = { type: 'customer' } as const;

/** 내 정보: a customer and their own records (L-30 to L-33). The number lives in memory only. */
export function createPrivacyDesk(parts: PrivacyDeskParts): MineActions {
  const { floor, people, staffRoom, prober } = parts;
  const hand = createMineHand();

  async function openMine(phone: PhoneNumber): ReturnType<Runtime['openMine']> {
    const phoneKey = await floor.vault().phoneKeyOf(phone);
    if (!prober.isAllowed(phoneKey)) return fail({ type: 'TooManyNumbers' });
    // Nobody is looked up: what follows is the same for everybody.
    hand.hold(phone, phoneKey);
    return ok({ last4: last4Of(phone) });
  }

  async function stopAdvertising(purpose: StoppedPurpose): Answer<void> {
    const visit = hand.visit();
    if (visit === undefined) return fail({ type: 'MineExpired' });
    return takingItsTime(stop(visit, purpose));
  }

  async function stop({ phone, phoneKey }: MineVisit, purpose: StoppedPurpose): Answer<void> {
    const [suppressionKey, found] = await Promise.all([
      floor.vault().suppressionKeyOf(phone),
      people.findByPhoneKey(phoneKey),
    ]);
    const customerId = found ?? floor.ids.customerId();
    const slips = stopSlips({ suppressionKey, customerId, purpose });
    const stopped = await writeQuietly(floor, { actor: theCustomer, slips });
    if (stopped.ok || !isStoppedAlready(stopped.failure)) return stopped;
    const again = [withdrawSlip(customerId, purpose)];
    const withdrawn = await writeQuietly(floor, { actor: theCustomer, slips: again });
    return withdrawn.ok || !isStoppedAlready(withdrawn.failure) ? withdrawn : ok(undefined);
  }

  async function verifyMine(
    { staffId, pin }: Confirmation,
    kind: RequestKind,
  ): ReturnType<Runtime['verifyMine']> {
    const visit = hand.visit();
    if (visit === undefined) return fail({ type: 'MineExpired' });
    const confirmed = await staffRoom.confirmPin(staffId, pin);
    if (!confirmed.ok) return confirmed;
    const { actor, slip } = confirmed.value;
    const customerId = await people.findByPhoneKey(visit.phoneKey);
    const looked = await writeLook({ customerId, kind, actor, slip });
    if (!looked.ok) return looked;
    if (customerId === undefined) return ok({ customerId: null });
    const isStillThere = hand.verify(visit, { customerId, actor });
    return isStillThere ? ok({ customerId }) : fail({ type: 'MineExpired' });
  }

  /** Who looked at the phone, and whose record was shown: before anything is (L-45). */
  async function writeLook({ customerId, kind, actor, slip }: Look): Answer<void> {
    const shown = customerId ? [shownSlip(customerId)] : [];
    const seen = customerId && kind === 'see' ? await openRequestsOf(customerId, 'see') : [];
    const writeWith = (requestIds: readonly PrivacyRequestId[]) =>
      writeQuietly(floor, {
        actor,
        slips: [slip, ...shown, ...requestIds.map(completeRequestSlip)],
      });
    const written = await writeWith(seen);
    if (written.ok) return written;
    // Another window has seen to it meanwhile.
    if (written.failure.type === 'RequestSettled') return writeWith([]);
    // Nothing can be written to records of a newer app; whoever stands there may still read theirs.
    return written.failure.type === 'AppTooOld' ? ok(undefined) : written;
  }

  const shownSlip = (customerId: CustomerId): CounterSlip =>
    accessSlip(floor.deviceId, { type: 'RecordShown', customerId });

  async function openRequestsOf(
    customerId: CustomerId,
    kind?: RequestKind,
  ): Promise<readonly PrivacyRequestId[]> {
    const key = requestsOfIndexKey(customerId);
    const found = await findRowKeysWith(floor.database, kind ? `${key}/${kind}` : key);
    return found.map((rowKey) => requestIdOf({ key: rowKey }));
  }

  /** For whoever has been verified, and is still there. */
  async function asVerified<Value>(
    act: (verified: Verified, visit: MineVisit) => Answer<Value>,
  ): Answer<Value> {
    const visit = hand.visit();
    if (!visit?.verified) return fail({ type: 'MineExpired' });
    return act(visit.verified, visit);
  }

  const readMine = (): Answer<MyRecord> =>
    asVerified(async ({ customerId }) => {
      const [customer, cardEntries] = await Promise.all([
        people.loadCustomer(customerId),
        readEntriesAbout(floor.database, cardBook.name, customerId),
      ]);
      return ok(myRecordOf(customer, cardEntries, floor.shop().retentionMonths));
    });

  const correctHeardFrom = (source: HeardFrom): Answer<void> =>
    asVerified(({ customerId: subject }) =>
      writeQuietly(floor, {
        actor: theCustomer,
        slips: [{ book: 'person', subject, command: { type: 'CorrectHeardFrom', source } }],
      }),
    );

  const eraseMine = (): Answer<void> =>
    asVerified(async ({ customerId, actor }, { phone }) => {
      const [suppressionKey, { person }, requestIds] = await Promise.all([
        floor.vault().suppressionKeyOf(phone),
        people.loadCustomer(customerId),
        openRequestsOf(customerId),
      ]);
      const erasing = { customerId, person, suppressionKey, deviceId: floor.deviceId };
      const writeWith = (ids: readonly PrivacyRequestId[]) =>
        writeQuietly(floor, {
          actor,
          slips: eraseInPersonSlips({ ...erasing, requestIds: ids }),
        });
      const first = await writeWith(requestIds);
      const isSettled = !first.ok && first.failure.type === 'RequestSettled';
      const erased = isSettled ? await writeWith([]) : first;
      // Another window was quicker: nothing is left, as was asked for.
      const isGone = !erased.ok && erased.failure.type === 'NoSuchPerson';
      if (!erased.ok && !isGone) return erased;
      hand.letGo();
      return ok(undefined);
    });

  async function leaveRequest(kind: RequestKind): ReturnType<Runtime['leaveRequest']> {
    const visit = hand.visit();
    if (visit === undefined) return fail({ type: 'MineExpired' });
    const dueAt = dueAtOf(floor.clock.now());
    const left = await takingItsTime(leave(visit, kind));
    return left.ok ? ok({ dueAt }) : left;
  }

  async function leave({ phoneKey }: MineVisit, kind: RequestKind): Answer<void> {
    const customerId = (await people.findByPhoneKey(phoneKey)) ?? null;
    const slips = [leaveRequestSlip(floor.ids.privacyRequestId(), kind, customerId)];
    const left = await writeQuietly(floor, { actor: theCustomer, slips });
    // To say that it waits already would say that the number is known.
    return !left.ok && left.failure.type === 'AlreadyRequested' ? ok(undefined) : left;
  }

  return {
    openMine: singleFlight(openMine),
    keepMine: hand.keep,
    closeMine: hand.letGo,
    stopAdvertising: singleFlight(stopAdvertising),
    verifyMine: singleFlight(verifyMine),
    readMine,
    correctHeardFrom: singleFlight(correctHeardFrom),
    eraseMine: singleFlight(eraseMine),
    leaveRequest: singleFlight(leaveRequest),
  };
}

interface Look {
  readonly customerId: CustomerId | undefined;
  readonly kind: RequestKind;
  readonly actor: Verified['actor'];
  /** The PIN, as the staff book remembers it. */
  readonly slip: CounterSlip;
}

/** Known or not, the answer comes after the same time. */
async function takingItsTime<Value>(work: Promise<Value>): Promise<Value> {
  const [value] = await Promise.all([
    work,
    new Promise((resolve) => setTimeout(resolve, ANSWER_MS)),
  ]);
  return value;
}
