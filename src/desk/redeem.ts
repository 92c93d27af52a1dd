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

interface Proven {
  readonly customerId: CustomerId;
  readonly rewardId: string;
  /** Somebody's own PIN, as for every reward. */
  readonly confirmation: CounterSlip;
  /** What the customer showed. */
  readonly proof: CounterSlip;
}

/** A dear reward needs the customer's own proof as well (F-04). */
export const provenSlips = (proven: Proven): readonly CounterSlip[] => [
  confirmRegisteredSlip(proven.customerId),
  proven.confirmation,
  proven.proof,
  redeemSlip(proven.customerId, proven.rewardId, 'customerProof'),
];

/** A small reward leaves after a nod of whoever is on duty (F-03). */
export const nodSlips = (customerId: CustomerId, rewardId: string): readonly CounterSlip[] => [
  confirmRegisteredSlip(customerId),
  redeemSlip(customerId, rewardId, 'nod'),
];

const redeemSlip = (customerId: CustomerId, rewardId: string, check: RedeemCheck): CounterSlip => ({
  book: 'card',
  subject: customerId,
  command: { type: 'RedeemReward', rewardId, ...(check !== 'staffPin' && { check }) },
});
