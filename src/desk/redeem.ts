import type { CustomerId, StaffId } from '#domain/ids.ts';
import type { RedeemCheck } from '#domain/safeguards.ts';
import { confirmRegisteredSlip } from './checkIn.ts';
import type { CounterSlip } from './command.ts';

export interface PinAttempt {
  readonly isRight: boolean;
  /** Monotonic time since the last wrong one, where this page saw it. */
  readonly sinceMistakeMs?: number | undefined;
}

/** What the vault said about a PIN, for the staff book to remember. */
export const pinAttemptSlip = (
  staffId: StaffId,
  { isRight, sinceMistakeMs }: PinAttempt,
): CounterSlip => ({
  book: 'staff',
  subject: staffId,
  command: {
    type: 'RecordPinAttempt',
    isRight,
    ...(sinceMistakeMs !== undefined && { sinceMistakeMs }),
  },
});

/** A reward leaves the counter, confirmed by somebody's own PIN in the same tap (F-03). */
export const redeemSlips = (
  customerId: CustomerId,
  rewardId: string,
  confirmation: CounterSlip,
): readonly CounterSlip[] => [
  confirmRegisteredSlip(customerId),
  confirmation,
  redeemSlip(customerId, rewardId, 'staffPin'),
];

const redeemSlip = (customerId: CustomerId, rewardId: string, check: RedeemCheck): CounterSlip => ({
  book: 'card',
  subject: customerId,
  command: { type: 'RedeemReward', rewardId, ...(check !== 'staffPin' && { check }) },
});
