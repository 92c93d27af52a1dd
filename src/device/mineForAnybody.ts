import type { RequestKind } from '#books/privacyRequest/events.ts';
import type { StoppedPurpose } from '#books/suppression/events.ts';
import { isStoppedAlready, leaveRequestSlip, stopSlips, withdrawSlip } from '#desk/mine.ts';
import { dueAtOf } from '#desk/privacyRequests.ts';
import { fail, ok } from '#domain/result.ts';
import type { MineHand, MineVisit } from './mineHand.ts';
import type { People } from './people.ts';
import type { Answer, Runtime } from './runtime.ts';
import { type ShopFloor, writeQuietly } from './shopFloor.ts';
import { singleFlight } from './singleFlight.ts';

interface ForAnybodyParts {
  readonly floor: ShopFloor;
  readonly people: People;
  readonly hand: MineHand;
}

/** Longer than any of these writes takes, so that the time tells nobody who is known. */
const ANSWER_MS = 500;

const theCustomer = { type: 'customer' } as const;

/** What needs no look at the phone: the same answer after the same time, known or not (§50④⑤). */
export function createMineForAnybody({
  floor,
  people,
  hand,
}: ForAnybodyParts): Pick<Runtime, 'stopAdvertising' | 'leaveRequest'> {
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

  async function leave({ phoneKey }: MineVisit, kind: RequestKind): Answer<void> {
    const customerId = (await people.findByPhoneKey(phoneKey)) ?? null;
    const slips = [leaveRequestSlip(floor.ids.privacyRequestId(), kind, customerId)];
    const left = await writeQuietly(floor, { actor: theCustomer, slips });
    // To say that it waits already would say that the number is known.
    return !left.ok && left.failure.type === 'AlreadyRequested' ? ok(undefined) : left;
  }

  return {
    stopAdvertising: singleFlight(async (purpose: StoppedPurpose) => {
      const visit = hand.visit();
      if (visit === undefined) return fail({ type: 'MineExpired' } as const);
      return takingItsTime(stop(visit, purpose));
    }),
    leaveRequest: singleFlight(async (kind: RequestKind) => {
      const visit = hand.visit();
      if (visit === undefined) return fail({ type: 'MineExpired' } as const);
      const dueAt = dueAtOf(floor.clock.now());
      const left = await takingItsTime(leave(visit, kind));
      return left.ok ? ok({ dueAt }) : left;
    }),
  };
}

async function takingItsTime<Value>(work: Promise<Value>): Promise<Value> {
  const [value] = await Promise.all([
    work,
    new Promise((resolve) => setTimeout(resolve, ANSWER_MS)),
  ]);
  return value;
}
