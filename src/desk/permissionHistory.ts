import type { StaffEvent } from '#books/staff/events.ts';
import { lockOutAfter } from '#books/staff/staffMember.ts';
import { unreachable } from '#domain/assert.ts';
import type { DeviceId, EntryId, StaffId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import { commandIdOf } from '#domain/uuid.ts';
import type { Actor, Entry, Role } from '#ledger/entry.ts';

/** What changed about what somebody may do. */
type Change =
  | { readonly type: 'Hired'; readonly role: Role }
  | { readonly type: 'RoleChanged'; readonly from: Role; readonly to: Role }
  | { readonly type: 'PinChanged' }
  /** `isForGood`: until the owner helps. */
  | { readonly type: 'LockedOut'; readonly isForGood: boolean }
  | { readonly type: 'Pardoned' }
  /** The right PIN, after the wait. */
  | { readonly type: 'Unlocked' }
  | { readonly type: 'Left' };

/** One line of the permission history: what, whose, when, and by whom (L-40). */
export type PermissionChange = Change & {
  readonly entryId: EntryId;
  readonly staffId: StaffId;
  readonly at: Instant;
  readonly actor: Actor;
};

interface Standing {
  readonly role: Role;
  readonly hiredInTap: string;
  readonly mistakesByDevice: Readonly<Record<DeviceId, number>>;
}

const unknown: Standing = { role: 'staff', hiredInTap: '', mistakesByDevice: {} };

/**
 * Reads the history of permissions out of the staff book (in ledger order), newest first. Nothing of
 * it is ever trimmed: the law asks for three years.
 */
export function permissionHistoryOf(
  entries: readonly Entry<StaffEvent>[],
): readonly PermissionChange[] {
  const standingById = new Map<string, Standing>();
  const changes: PermissionChange[] = [];
  for (const entry of entries) {
    const { id, subject, occurredAt, actor } = entry;
    const { change, after } = follow(standingById.get(subject) ?? unknown, entry);
    standingById.set(subject, after);
    if (change === undefined) continue;
    changes.push({ ...change, entryId: id, staffId: subject as StaffId, at: occurredAt, actor });
  }
  return changes.reverse();
}

interface Followed {
  readonly change?: Change;
  readonly after: Standing;
}

function follow(before: Standing, { id, deviceId, event }: Entry<StaffEvent>): Followed {
  const tap = commandIdOf(id);
  const mistakes = before.mistakesByDevice[deviceId] ?? 0;
  const forgiven = { ...before, mistakesByDevice: {} };
  switch (event.type) {
    case 'StaffHired': {
      const { role } = event;
      const after = { role, hiredInTap: tap, mistakesByDevice: {} };
      return { change: { type: 'Hired', role }, after };
    }
    case 'RoleChanged': {
      const change = { type: 'RoleChanged', from: before.role, to: event.role } as const;
      return { change, after: { ...before, role: event.role } };
    }
    case 'PinSet':
      // The first PIN is a part of being hired.
      if (before.hiredInTap === tap) return { after: forgiven };
      return { change: { type: 'PinChanged' }, after: forgiven };
    case 'PinMistaken':
      return mistake(before, deviceId, mistakes + 1);
    case 'PinAccepted': {
      const after = withMistakes(before, deviceId, 0);
      const isUnlocked = lockOutAfter(mistakes) !== undefined;
      return isUnlocked ? { change: { type: 'Unlocked' }, after } : { after };
    }
    case 'LockOutPardoned':
      return { change: { type: 'Pardoned' }, after: forgiven };
    case 'StaffLeft':
      return { change: { type: 'Left' }, after: forgiven };
    default:
      return unreachable(event);
  }
}

/** The mistake that locks somebody out is a line; those within the same lock-out are none. */
function mistake(before: Standing, deviceId: DeviceId, count: number): Followed {
  const after = withMistakes(before, deviceId, count);
  const kind = lockOutAfter(count);
  if (kind === undefined || kind === lockOutAfter(count - 1)) return { after };
  const isForGood = kind === 'owner' && before.role !== 'owner';
  return { change: { type: 'LockedOut', isForGood }, after };
}

const withMistakes = (before: Standing, deviceId: DeviceId, count: number): Standing => ({
  ...before,
  mistakesByDevice: { ...before.mistakesByDevice, [deviceId]: count },
});
