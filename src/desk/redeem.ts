import type { CustomerId, DeviceId, StaffId } from '#domain/ids.ts';
import type { CounterSlip } from './command.ts';

/** What the vault said about a PIN, for the staff book to remember. */
export const pinAttemptSlip = (
  staffId: StaffId,
  attempt: { readonly isRight: boolean; readonly deviceId: DeviceId },
): CounterSlip => ({
  book: 'staff',
  subject: staffId,
  command: { type: 'RecordPinAttempt', ...attempt },
});

/** A reward leaves the counter, confirmed by somebody's own PIN in the same tap (F-03). */
export const redeemSlips = (
  customerId: CustomerId,
  rewardId: string,
  confirmed: { readonly staffId: StaffId; readonly deviceId: DeviceId },
): readonly CounterSlip[] => [
  pinAttemptSlip(confirmed.staffId, { isRight: true, deviceId: confirmed.deviceId }),
  { book: 'card', subject: customerId, command: { type: 'RedeemReward', rewardId } },
];
