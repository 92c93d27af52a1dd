import { unreachable } from '#domain/assert.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Context, Decided } from '#ledger/book.ts';
import type { PrivacyRequestCommand, PrivacyRequestRefusal } from './commands.ts';
import type { PrivacyRequestEvent } from './events.ts';
import { type PrivacyRequest, sameRequestIndexKeys } from './privacyRequest.ts';

type Decision = Result<readonly Decided<PrivacyRequestEvent>[], PrivacyRequestRefusal>;

/** Anybody may ask; staff see to it; a no is the owner's, with a reason. */
export function decide(
  command: PrivacyRequestCommand,
  request: PrivacyRequest,
  { actor, subjectsWith }: Context,
): Decision {
  switch (command.type) {
    case 'LeaveRequest': {
      const { kind, customerId } = command;
      const isAsked = sameRequestIndexKeys(command).some((key) => subjectsWith(key).length > 0);
      if (isAsked) return fail({ type: 'AlreadyRequested' });
      return ok([{ event: { type: 'RequestLeft', kind, customerId } }]);
    }
    case 'CompleteRequest':
      if (actor.type !== 'staff') return fail({ type: 'NobodyOnDuty' });
      return settled(request, { type: 'RequestDone' });
    case 'RefuseRequest': {
      if (actor.type !== 'staff' || actor.role !== 'owner') return fail({ type: 'OwnersOnly' });
      return settled(request, { type: 'RequestRefused', reason: command.reason });
    }
    default:
      return unreachable(command);
  }
}

const settled = (request: PrivacyRequest, event: PrivacyRequestEvent): Decision =>
  request.status === 'open' ? ok([{ event }]) : fail({ type: 'RequestSettled' });
