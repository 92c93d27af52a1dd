import { unreachable } from '#domain/assert.ts';
import type { DeviceId } from '#domain/ids.ts';
import { type Instant, MINUTE_MS } from '#domain/instant.ts';
import type { Entry, Role, Sealed } from '#ledger/entry.ts';
import type { StaffEvent } from './events.ts';

/** Wrong PINs in a row on one tablet. */
export interface Mistakes {
  readonly count: number;
  readonly lastAt: Instant;
}

/** Somebody who works here; name and PIN verifier are sealed. */
export interface StaffMember {
  readonly role: Role;
  readonly isOnStaff: boolean;
  readonly name: Sealed | null;
  readonly pin: Sealed | null;
  /** Value-by-key, by device: the lock-out is per person and device (L-41). */
  readonly mistakesByDevice: Readonly<Record<DeviceId, Mistakes>>;
}

export const stranger: StaffMember = {
  role: 'staff',
  isOnStaff: false,
  name: null,
  pin: null,
  mistakesByDevice: {},
};

/** L-41: five wrong PINs wait a minute; ten need the owner. */
const MISTAKES_BEFORE_WAIT = 5;
const MISTAKES_BEFORE_OWNER = 10;
const WAIT_MS = MINUTE_MS;

/** Accepts every event, because it has already happened. Only `decide` may refuse. */
export function evolve(member: StaffMember, entry: Entry<StaffEvent>): StaffMember {
  const { event, sealed, deviceId, occurredAt } = entry;
  switch (event.type) {
    case 'StaffHired':
      return { ...member, role: event.role, isOnStaff: true, name: sealed ?? null };
    case 'PinSet':
      return { ...member, pin: sealed ?? null, mistakesByDevice: {} };
    case 'PinAccepted': {
      const { [deviceId]: _forgiven, ...others } = member.mistakesByDevice;
      return { ...member, mistakesByDevice: others };
    }
    case 'PinMistaken': {
      const count = (member.mistakesByDevice[deviceId]?.count ?? 0) + 1;
      const mistakes = { count, lastAt: occurredAt };
      return {
        ...member,
        mistakesByDevice: { ...member.mistakesByDevice, [deviceId]: mistakes },
      };
    }
    case 'StaffLeft':
      return { ...member, isOnStaff: false, pin: null, mistakesByDevice: {} };
    default:
      return unreachable(event);
  }
}

export type LockOut = { readonly until: Instant | null };

/** Is this person locked out of this tablet, and until when? `null`: until the owner helps. */
export function lockOutOf(
  member: StaffMember,
  deviceId: DeviceId,
  now: Instant,
): LockOut | undefined {
  const mistakes = member.mistakesByDevice[deviceId];
  if (mistakes === undefined || mistakes.count < MISTAKES_BEFORE_WAIT) return undefined;
  // The owner is the last resort, so the owner only ever waits.
  if (mistakes.count >= MISTAKES_BEFORE_OWNER && member.role !== 'owner') return { until: null };
  const until = (mistakes.lastAt + WAIT_MS) as Instant;
  // A clock that was set back must not lock anybody out for longer than the wait itself.
  const isWaiting = now < until && now >= mistakes.lastAt;
  return isWaiting ? { until } : undefined;
}
