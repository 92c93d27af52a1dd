import { unreachable } from '#domain/assert.ts';
import type { DeviceId } from '#domain/ids.ts';
import { type Instant, instant, MINUTE_MS } from '#domain/instant.ts';
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
    case 'RoleChanged':
      return { ...member, role: event.role };
    case 'LockOutPardoned':
      return { ...member, mistakesByDevice: {} };
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

/** When it is asked, and how long ago the last mistake was, if that was measured. */
export interface LockOutMoment {
  readonly now: Instant;
  readonly sinceMistakeMs?: number | undefined;
}

/** Is this person locked out of this tablet, and until when? `null`: until the owner helps. */
export function lockOutOf(
  member: StaffMember,
  deviceId: DeviceId,
  { now, sinceMistakeMs }: LockOutMoment,
): LockOut | undefined {
  const mistakes = member.mistakesByDevice[deviceId];
  const kind = lockOutAfter(mistakes?.count ?? 0);
  if (mistakes === undefined || kind === undefined) return undefined;
  // The owner is the last resort, so the owner only ever waits.
  if (kind === 'owner' && member.role !== 'owner') return { until: null };
  const leftMs = WAIT_MS - (sinceMistakeMs ?? now - mistakes.lastAt);
  // A clock that was set back must not lock anybody out for longer than the wait itself.
  const isWaiting = leftMs > 0 && leftMs <= WAIT_MS;
  return isWaiting ? { until: instant(now + leftMs) } : undefined;
}

/** What so many wrong PINs in a row lead to: a wait, the owner's help, or nothing yet. */
export function lockOutAfter(count: number): 'wait' | 'owner' | undefined {
  if (count >= MISTAKES_BEFORE_OWNER) return 'owner';
  return count >= MISTAKES_BEFORE_WAIT ? 'wait' : undefined;
}

/** Were there enough wrong PINs in a row, on any tablet, to lock this person out? */
export const isPardonable = ({ mistakesByDevice }: StaffMember): boolean =>
  Object.values(mistakesByDevice).some(({ count }) => lockOutAfter(count) !== undefined);
