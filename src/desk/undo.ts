import type { CommandId, CustomerId } from '#domain/ids.ts';
import type { Entry } from '#ledger/entry.ts';
import type { CounterSlip } from './command.ts';

interface Undo {
  readonly tapId: CommandId;
  readonly customerId: CustomerId;
  /** Monotonic milliseconds since the tap. */
  readonly elapsedMs: number;
}

/**
 * Takes a tap back. If that tap also registered the customer, the person is erased with it: a
 * mistyped number may belong to a stranger (korea.md §12.1).
 */
export function undoSlips(undo: Undo, entriesOfTap: readonly Entry[]): readonly CounterSlip[] {
  const { tapId, customerId, elapsedMs } = undo;
  const takeBack: CounterSlip = {
    book: 'card',
    subject: customerId,
    command: { type: 'UndoTap', tapId, elapsedMs },
  };
  return hasRegistered(entriesOfTap, customerId)
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

const hasRegistered = (entries: readonly Entry[], customerId: CustomerId): boolean =>
  entries.some(({ subject, event }) => subject === customerId && event.type === 'PhoneLinked');
