import type { ReversalReason } from '#books/card/events.ts';
import type { CommandId, CustomerId } from '#domain/ids.ts';
import type { Entry } from '#ledger/entry.ts';
import { confirmRegisteredSlip, type Joining, joiningSlip } from './checkIn.ts';
import type { CounterSlip } from './command.ts';
import { forgetSlips, reverseSlip, takeBackAnswersSlip, undoSlip } from './undo.ts';

/** A tap stands on a wrong number; the customer has typed the right one (korea.md §12.5). */
export interface Move {
  readonly tapId: CommandId;
  readonly from: CustomerId;
  /** Known already, or joining in this very tap. */
  readonly to: CustomerId | Joining;
  /** What the tap wrote; its receipt moves along. */
  readonly entries: readonly Entry[];
  /** Within ten minutes anybody's; later a manager's, who says it was the wrong number. */
  readonly takeBack: TakeBack;
  readonly isLastTrace: boolean;
}

type TakeBack =
  | { readonly type: 'undo'; readonly elapsedMs: number }
  | { readonly type: 'later'; readonly reason: ReversalReason };

/**
 * Taken back there, given here, in one tap: nothing is earned twice, and nothing is lost between.
 * Whose only trace it was is erased, as with every undo.
 */
export function moveSlips(move: Move): readonly CounterSlip[] {
  const { tapId, from, to, entries, takeBack, isLastTrace } = move;
  const customerId = typeof to === 'string' ? to : to.customerId;
  const receipt = entries.find((entry) => entry.receipt !== undefined)?.receipt;
  return [
    typeof to === 'string' ? confirmRegisteredSlip(to) : joiningSlip(to),
    takeBack.type === 'undo'
      ? undoSlip(from, tapId, takeBack.elapsedMs)
      : reverseSlip(from, tapId, takeBack.reason),
    {
      book: 'card',
      subject: customerId,
      command: { type: 'ReceiveMoved', tapId, from },
      ...(receipt !== undefined && { receipt }),
    },
    ...(isLastTrace ? forgetSlips(from) : [takeBackAnswersSlip(from, tapId)]),
  ];
}
