import type { CustomerId, StaffId } from '#domain/ids.ts';
import type { CounterSlip } from './command.ts';

/** What the vault said about a PIN, for the staff book to remember. */
export const pinAttemptSlip = (
  staffId: StaffId,
  { isRight }: { readonly isRight: boolean },
): CounterSlip => ({
  book: 'staff',
  subject: staffId,
  command: { type: 'RecordPinAttempt', isRight },
});

/** A reward leaves the counter, confirmed by somebody's own PIN in the same tap (F-03). */
export const redeemSlips = (
  customerId: CustomerId,
  rewardId: string,
  confirmedBy: StaffId,
): readonly CounterSlip[] => [
  pinAttemptSlip(confirmedBy, { isRight: true }),
  { book: 'card', subject: customerId, command: { type: 'RedeemReward', rewardId } },
];
