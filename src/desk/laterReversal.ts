import type { ReversalReason } from '#books/card/events.ts';
import type { CommandId, CustomerId } from '#domain/ids.ts';
import type { CounterSlip } from './command.ts';
import { forgetSlips, reverseSlip, takeBackAnswersSlip } from './undo.ts';

/** A tap that a manager takes back after the ten minutes, and why. */
export interface LaterReversal {
  readonly tapId: CommandId;
  readonly customerId: CustomerId;
  readonly reason: ReversalReason;
}

/** What was found about it, before it is written. */
interface FoundReversal extends LaterReversal {
  /** The customer is registered, and the tap is all there is of them. */
  readonly isLastTrace: boolean;
}

/**
 * Takes a tap back however late. Only a wrong number makes the customer a stranger: whose only
 * trace it was is erased (korea.md §12.1), of anybody else only what was answered after it goes. An
 * undo, which says no reason, always does so.
 */
export function laterReversalSlips({
  tapId,
  customerId,
  reason,
  isLastTrace,
}: FoundReversal): readonly CounterSlip[] {
  const takeBack = reverseSlip(customerId, tapId, reason);
  if (reason !== 'WrongNumber') return [takeBack];
  return [
    takeBack,
    ...(isLastTrace ? forgetSlips(customerId) : [takeBackAnswersSlip(customerId, tapId)]),
  ];
}
