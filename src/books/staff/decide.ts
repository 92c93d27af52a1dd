import { unreachable } from '#domain/assert.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Context, Decided } from '#ledger/book.ts';
import type { StaffCommand, StaffRefusal } from './commands.ts';
import type { StaffEvent } from './events.ts';
import { lockOutOf, type StaffMember } from './staffMember.ts';

type Decision = Result<readonly Decided<StaffEvent>[], StaffRefusal>;

/** Who works here, and whose PIN counts. */
export function decide(command: StaffCommand, member: StaffMember, context: Context): Decision {
  if (command.type === 'RecordPinAttempt') return recordPinAttempt(command, member, context);
  if (!mayManage(context)) return fail({ type: 'OwnersOnly' });
  if (command.type !== 'HireStaff' && !member.isOnStaff) return fail({ type: 'NotOnStaff' });
  switch (command.type) {
    case 'HireStaff':
      if (member.isOnStaff) return fail({ type: 'AlreadyHired' });
      return ok([{ event: { type: 'StaffHired', role: command.role } }]);
    case 'SetPin':
      return ok([{ event: { type: 'PinSet' } }]);
    case 'DismissStaff':
      if (member.role === 'owner') return fail({ type: 'OwnerStays' });
      return ok([{ event: { type: 'StaffLeft' } }]);
    default:
      return unreachable(command);
  }
}

function recordPinAttempt(
  { isRight }: StaffCommand & { readonly type: 'RecordPinAttempt' },
  member: StaffMember,
  context: Context,
): Decision {
  if (!member.isOnStaff) return fail({ type: 'NotOnStaff' });
  const lockOut = lockOutOf(member, context.deviceId, context.now);
  if (lockOut) return fail({ type: 'LockedOut', until: lockOut.until });
  return ok([{ event: { type: isRight ? 'PinAccepted' : 'PinMistaken' } }]);
}

/** The owner; and the tablet itself, while the shop is being founded. */
const mayManage = ({ actor }: Context): boolean =>
  actor.type === 'system' || (actor.type === 'staff' && actor.role === 'owner');
