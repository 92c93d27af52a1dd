import { type Card, stampBalance } from '#books/card/card.ts';
import type { CardEvent, ReversalReason } from '#books/card/events.ts';
import type { ErasureReason } from '#books/person/events.ts';
import type { CommandId, CustomerId } from '#domain/ids.ts';
import type { Entry } from '#ledger/entry.ts';
import type { CounterSlip } from './command.ts';

interface Undo {
  readonly tapId: CommandId;
  readonly customerId: CustomerId;
  /** Monotonic milliseconds since the tap. */
  readonly elapsedMs: number;
  /** The customer is registered, and the tap is all there is of them. */
  readonly isLastTrace: boolean;
}

/**
 * Takes a tap back. Whose only trace it was is erased with it: a mistyped number may belong to a
 * stranger (korea.md §12.1).
 */
export function undoSlips({
  tapId,
  customerId,
  elapsedMs,
  isLastTrace,
}: Undo): readonly CounterSlip[] {
  return [
    undoSlip(customerId, tapId, elapsedMs),
    ...(isLastTrace ? forgetSlips(customerId) : [takeBackAnswersSlip(customerId, tapId)]),
  ];
}

export const undoSlip = (
  customerId: CustomerId,
  tapId: CommandId,
  elapsedMs: number,
): CounterSlip => ({
  book: 'card',
  subject: customerId,
  command: { type: 'UndoTap', tapId, elapsedMs },
});

/** Whoever mistyped a number also answered in somebody else's name. */
export const takeBackAnswersSlip = (
  customerId: CustomerId,
  askedAfter: CommandId,
): CounterSlip => ({
  book: 'person',
  subject: customerId,
  command: { type: 'TakeBackAnswers', askedAfter },
});

/** Takes a tap back however late: a manager's word, with a reason that stays. Nobody is erased. */
export const reverseSlip = (
  customerId: CustomerId,
  tapId: CommandId,
  reason: ReversalReason,
): CounterSlip => ({
  book: 'card',
  subject: customerId,
  command: { type: 'ReverseTap', tapId, reason },
});

/** Erases whose only trace the tap took back; `HasTrace` if another tap has left one meanwhile. */
export const forgetSlips = (customerId: CustomerId): readonly CounterSlip[] => [
  { book: 'card', subject: customerId, command: { type: 'ConfirmTraceless' } },
  eraseSlip(customerId, 'FirstVisitUndone'),
];

/** Was such a tap refused only because of its erasing? Then it is written without. */
export const isErasingStale = ({ type }: { readonly type: string }): boolean =>
  type === 'HasTrace' || type === 'NoSuchPerson';

export const eraseSlip = (customerId: CustomerId, reason: ErasureReason): CounterSlip => ({
  book: 'person',
  subject: customerId,
  command: { type: 'ErasePerson', reason },
});

/** Would nothing of this customer be left on the card without these entries? */
export function isLastTraceOn(card: Card, customerId: CustomerId, tap: readonly Entry[]): boolean {
  const granted = tap
    .filter(({ book, subject }) => book === 'card' && subject === customerId)
    .map(({ event }) => event as CardEvent);
  const visits = granted.filter(({ type }) => type === 'VisitRecorded').length;
  const stamps = granted.reduce(
    (sum, event) => sum + (event.type === 'StampsGranted' ? event.stamps : 0),
    0,
  );
  const isGrant = visits > 0 || stamps > 0;
  const isAllThereIs = card.visits === visits && stampBalance(card) === stamps;
  return isGrant && isAllThereIs && card.spends.length === 0;
}
