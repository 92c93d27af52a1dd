import { unreachable } from '#domain/assert.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Context, Decided } from '#ledger/book.ts';
import type { StaffCommand, StaffRefusal } from './commands.ts';
import type { StaffEvent } from './events.ts';
import { lockOutOf, type StaffMember } from './staffMember.ts';

type Decision = Result<readonly Decided<StaffEvent>[], StaffRefusal>;

/** Who works here, and whose PIN counts. */
export function decide(command: StaffCommand, member: StaffMember, context: Context): Decision {
  switch (command.type) {
    case 'HireStaff':
      if (!mayManage(context)) return fail({ type: 'OwnersOnly' });
      if (member.isOnStaff) return fail({ type: 'AlreadyHired' });
      return ok([{ event: { type: 'StaffHired', role: command.role } }]);
    case 'SetPin':
      if (!mayManage(context)) return fail({ type: 'OwnersOnly' });
      if (!member.isOnStaff) return fail({ type: 'NotOnStaff' });
      return ok([{ event: { type: 'PinSet' } }]);
    case 'RecordPinAttempt': {
      if (!member.isOnStaff) return fail({ type: 'NotOnStaff' });
      const lockOut = lockOutOf(member, command.deviceId, context.now);
      if (lockOut) return fail({ type: 'LockedOut', until: lockOut.until });
      return ok([{ event: { type: command.isRight ? 'PinAccepted' : 'PinMistaken' } }]);
    }
    case 'DismissStaff':
      if (!mayManage(context)) return fail({ type: 'OwnersOnly' });
      if (!member.isOnStaff) return fail({ type: 'NotOnStaff' });
      if (member.role === 'owner') return fail({ type: 'LastOwner' });
      return ok([{ event: { type: 'StaffLeft' } }]);
    default:
      return unreachable(command);
  }
}

/** The owner; and the tablet itself, while the shop is being founded. */
const mayManage = ({ actor }: Context): boolean =>
  actor.type === 'system' || (actor.type === 'staff' && actor.role === 'owner');
