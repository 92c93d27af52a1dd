import { unreachable } from '#domain/assert.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Context, Decided } from '#ledger/book.ts';
import type { Role } from '#ledger/entry.ts';
import type { StaffCommand, StaffRefusal } from './commands.ts';
import type { StaffEvent } from './events.ts';
import { isPardonable, lockOutOf, type StaffMember } from './staffMember.ts';

type Decision = Result<readonly Decided<StaffEvent>[], StaffRefusal>;

/** Who works here, as what, and whose PIN counts. */
export function decide(command: StaffCommand, member: StaffMember, context: Context): Decision {
  if (command.type === 'RecordPinAttempt') return recordPinAttempt(command, member, context);
  if (!mayManage(context)) return fail({ type: 'OwnersOnly' });
  if (command.type === 'HireStaff') return hire(command.role, member, context);
  return member.isOnStaff ? change(command, member) : fail({ type: 'NotOnStaff' });
}

type Change = Exclude<StaffCommand, { readonly type: 'RecordPinAttempt' | 'HireStaff' }>;

/** What the owner changes about somebody who works here. */
function change(command: Change, member: StaffMember): Decision {
  switch (command.type) {
    case 'ChangeRole':
      if (member.role === 'owner') return fail({ type: 'OwnerStays' });
      if (member.role === command.role) return fail({ type: 'NothingChanged' });
      return ok([{ event: { type: 'RoleChanged', role: command.role } }]);
    case 'SetPin':
      return ok([{ event: { type: 'PinSet' } }]);
    case 'PardonLockOut':
      if (!isPardonable(member)) return fail({ type: 'NotLockedOut' });
      return ok([{ event: { type: 'LockOutPardoned' } }]);
    case 'DismissStaff':
      if (member.role === 'owner') return fail({ type: 'OwnerStays' });
      return ok([{ event: { type: 'StaffLeft' } }]);
    default:
      return unreachable(command);
  }
}

/** The founding makes the owner; nobody is hired as one. */
function hire(role: Role, member: StaffMember, { actor }: Context): Decision {
  if (role === 'owner' && actor.type !== 'system') return fail({ type: 'OwnerStays' });
  if (member.isOnStaff) return fail({ type: 'AlreadyHired' });
  return ok([{ event: { type: 'StaffHired', role } }]);
}

function recordPinAttempt(
  { isRight, sinceMistakeMs }: StaffCommand & { readonly type: 'RecordPinAttempt' },
  member: StaffMember,
  { actor, subject, deviceId, now }: Context,
): Decision {
  if (!member.isOnStaff) return fail({ type: 'NotOnStaff' });
  // What this PIN confirms is decided with the role of its owner as it is now.
  const isOwnAct = actor.type === 'staff' && actor.staffId === subject;
  if (isOwnAct && actor.role !== member.role) return fail({ type: 'RoleHasChanged' });
  const lockOut = lockOutOf(member, deviceId, { now, sinceMistakeMs });
  if (lockOut) return fail({ type: 'LockedOut', until: lockOut.until });
  return ok([{ event: { type: isRight ? 'PinAccepted' : 'PinMistaken' } }]);
}

/** The owner; and the tablet itself, while the shop is being founded. */
const mayManage = ({ actor }: Context): boolean =>
  actor.type === 'system' || (actor.type === 'staff' && actor.role === 'owner');
