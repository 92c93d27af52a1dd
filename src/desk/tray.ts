import type { CustomerId, PendingId } from '#domain/ids.ts';
import { confirmRegisteredSlip, type Purchase, visitSlips } from './checkIn.ts';
import type { CounterSlip } from './command.ts';
import { forgetSlips } from './undo.ts';

/** Staff said yes: the check-in leaves the tray and stands on the card, in one tap. */
export const approveSlips = (
  pendingId: PendingId,
  customerId: CustomerId,
  purchase: Purchase,
): readonly CounterSlip[] => [
  confirmRegisteredSlip(customerId),
  { book: 'tray', subject: pendingId, command: { type: 'ApproveCheckIn' } },
  ...visitSlips(customerId, purchase),
];

interface TakenBack {
  readonly pendingId: PendingId;
  readonly customerId: CustomerId;
  readonly by: 'staff' | 'customer';
  /** The customer is registered, and nothing else of them is in the ledger. */
  readonly isLastTrace: boolean;
}

/** Staff said no, or the customer took it back; a number that left no other trace goes with it. */
export const takeBackSlips = (taken: TakenBack): readonly CounterSlip[] => {
  const { pendingId, customerId, by, isLastTrace } = taken;
  const type = by === 'staff' ? 'RefuseCheckIn' : 'WithdrawCheckIn';
  return [
    { book: 'tray', subject: pendingId, command: { type } },
    ...(isLastTrace ? forgetSlips(customerId) : []),
  ];
};
