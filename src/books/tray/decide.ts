import { unreachable } from '#domain/assert.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Context, Decided } from '#ledger/book.ts';
import type { TrayCommand, TrayRefusal } from './commands.ts';
import type { TrayEvent } from './events.ts';
import { type PendingCheckIn, waitingIndexKey } from './pendingCheckIn.ts';

type Decision = Result<readonly Decided<TrayEvent>[], TrayRefusal>;

/** Who may wait in the tray, and what may become of them. */
export function decide(command: TrayCommand, pending: PendingCheckIn, context: Context): Decision {
  switch (command.type) {
    case 'PendCheckIn':
      return pend(command, context);
    case 'ApproveCheckIn':
      return answer(pending, { type: 'CheckInApproved' }, context);
    case 'RefuseCheckIn':
      return answer(pending, { type: 'CheckInRefused' }, context);
    case 'WithdrawCheckIn':
      return answer(pending, { type: 'CheckInWithdrawn' }, context);
    default:
      return unreachable(command);
  }
}

function pend(
  { customerId, stamps }: TrayCommand & { readonly type: 'PendCheckIn' },
  context: Context,
): Decision {
  if (context.program.handOff.type !== 'customerFirst') return fail({ type: 'NotCustomerFirst' });
  const waiting = context.subjectsWith(waitingIndexKey(context.businessDay, customerId));
  if (waiting.length > 0) return fail({ type: 'AlreadyWaiting' });
  return ok([{ event: { type: 'CheckInPended', customerId, stamps } }]);
}

function answer(pending: PendingCheckIn, event: TrayEvent, { businessDay }: Context): Decision {
  if (pending.status !== 'waiting') return fail({ type: 'NotWaiting' });
  if (pending.businessDay !== businessDay) return fail({ type: 'CheckInExpired' });
  return ok([{ event }]);
}
