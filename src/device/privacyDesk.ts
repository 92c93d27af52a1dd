import type { RequestKind } from '#books/privacyRequest/events.ts';
import { accessSlip } from '#desk/accessLog.ts';
import type { CounterSlip } from '#desk/command.ts';
import { completeRequestSlip } from '#desk/mine.ts';
import type { CustomerId, PrivacyRequestId } from '#domain/ids.ts';
import { last4Of, type PhoneNumber } from '#domain/phoneNumber.ts';
import { fail, ok } from '#domain/result.ts';
import { createMineForAnybody } from './mineForAnybody.ts';
import { createMineHand, type Verified } from './mineHand.ts';
import { createMineVerified } from './mineVerified.ts';
import type { People } from './people.ts';
import type { Prober } from './prober.ts';
import { findRequestsOf } from './requestDesk.ts';
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

type MineActions = Pick<Runtime, 'openMine' | 'keepMine' | 'closeMine' | 'verifyMine'> &
  ReturnType<typeof createMineForAnybody> &
  ReturnType<typeof createMineVerified>;

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
    const looked = await writeLook(floor, { customerId, kind, actor, slip });
    if (!looked.ok) return looked;
    if (customerId === undefined) return ok({ customerId: null });
    const isStillThere = hand.verify(visit, { customerId, actor });
    return isStillThere ? ok({ customerId }) : fail({ type: 'MineExpired' });
  }

  return {
    openMine: singleFlight(openMine),
    keepMine: hand.keep,
    closeMine: hand.letGo,
    verifyMine: singleFlight(verifyMine),
    ...createMineForAnybody({ floor, people, hand }),
    ...createMineVerified({ floor, people, hand }),
  };
}

interface Look {
  readonly customerId: CustomerId | undefined;
  readonly kind: RequestKind;
  readonly actor: Verified['actor'];
  /** The PIN, as the staff book remembers it. */
  readonly slip: CounterSlip;
}

/** Who looked at the phone, and whose record is shown: written down before it is (L-45). */
async function writeLook(floor: ShopFloor, { customerId, kind, actor, slip }: Look): Answer<void> {
  const isSeen = customerId !== undefined && kind === 'see';
  const writeWith = (requestIds: readonly PrivacyRequestId[]) =>
    writeQuietly(floor, {
      actor,
      slips: [
        slip,
        ...(customerId ? [accessSlip(floor.deviceId, { type: 'RecordShown', customerId })] : []),
        ...requestIds.map(completeRequestSlip),
      ],
    });
  const written = await writeWith(isSeen ? await findRequestsOf(floor, customerId, 'see') : []);
  if (written.ok) return written;
  // Another window has seen to it meanwhile.
  if (written.failure.type === 'RequestSettled') return writeWith([]);
  // Nothing can be written to records of a newer app; whoever stands there may still read theirs.
  return written.failure.type === 'AppTooOld' ? ok(undefined) : written;
}
