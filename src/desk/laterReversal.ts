import type { Card } from '#books/card/card.ts';
import type { ReversalReason } from '#books/card/events.ts';
import type { CommandId, CustomerId } from '#domain/ids.ts';
import type { Entry } from '#ledger/entry.ts';
import type { CounterSlip } from './command.ts';
import { eraseSlip, isLastTraceOn, reverseSlip, takeBackAnswersSlips } from './undo.ts';

/** A tap that a manager takes back after the ten minutes, and why. */
export interface LaterReversal {
  readonly tapId: CommandId;
  readonly customerId: CustomerId;
  readonly reason: ReversalReason;
}

/**
 * Takes a tap back however late. If its number was wrong and nothing else is on the card, whose
 * number it is gets erased with it: it may belong to a stranger (korea.md §12.1). What was answered
 * after it goes in any case.
 */
export function laterReversalSlips(
  { tapId, customerId, reason }: LaterReversal,
  card: Card,
  entriesOfTap: readonly Entry[],
): readonly CounterSlip[] {
  const reversal = reverseSlip(customerId, tapId, reason);
  if (reason !== 'WrongNumber') return [reversal];
  return isLastTraceOn(card, customerId, entriesOfTap)
    ? [reversal, eraseSlip(customerId, 'FirstVisitUndone')]
    : [reversal, ...takeBackAnswersSlips({ tapId, customerId, entriesOfTap })];
}
