import type { CommandId, CustomerId } from '#domain/ids.ts';
import type { Entry } from '#ledger/entry.ts';
import type { CounterSlip } from './command.ts';

interface Undo {
  readonly tapId: CommandId;
  readonly customerId: CustomerId;
  /** Monotonic milliseconds since the tap. */
  readonly elapsedMs: number;
  /** The customer is registered, and has been here just this once. */
  readonly isLastTrace: boolean;
}

/**
 * Takes a tap back. Whose only visit it was is erased with it: a mistyped number may belong to a
 * stranger (korea.md §12.1).
 */
export function undoSlips(undo: Undo, entriesOfTap: readonly Entry[]): readonly CounterSlip[] {
  const { tapId, customerId, elapsedMs, isLastTrace } = undo;
  const takeBack: CounterSlip = {
    book: 'card',
    subject: customerId,
    command: { type: 'UndoTap', tapId, elapsedMs },
  };
  return isLastTrace && hasVisited(entriesOfTap, customerId)
    ? [takeBack, eraseSlip(customerId, 'FirstVisitUndone')]
    : [takeBack];
}

export const eraseSlip = (
  customerId: CustomerId,
  reason: 'FirstVisitUndone' | 'Asked',
): CounterSlip => ({
  book: 'person',
  subject: customerId,
  command: { type: 'ErasePerson', reason },
});

const hasVisited = (entries: readonly Entry[], customerId: CustomerId): boolean =>
  entries.some(({ subject, event }) => subject === customerId && event.type === 'VisitRecorded');
