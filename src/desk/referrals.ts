import { type Inviter, isStillPending, paidInYearOf } from '#books/referral/inviter.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import type { CommandId, CustomerId } from '#domain/ids.ts';
import type { ReferralRule } from '#domain/referral.ts';
import type { Entry } from '#ledger/entry.ts';
import { confirmRegisteredSlip } from './checkIn.ts';
import type { CounterSlip } from './command.ts';

/** 친구 초대 코드: a short code of their own, at their own wish. */
export const makeReferralCodeSlips = (customerId: CustomerId): readonly CounterSlip[] => [
  confirmRegisteredSlip(customerId),
  { book: 'referral', subject: customerId, command: { type: 'MakeReferralCode' } },
];

/** Somebody new gives a code at joining: behind the registration, before the first visit. */
export const invitedSlips = (
  friendId: CustomerId,
  inviterId: CustomerId,
): readonly CounterSlip[] => [
  confirmRegisteredSlip(inviterId),
  { book: 'card', subject: friendId, command: { type: 'ConfirmNewcomer' } },
  { book: 'referral', subject: inviterId, command: { type: 'InviteFriend', friendId } },
];

/** A friend whose visit pays a referral. */
export interface DueReferral {
  readonly inviterId: CustomerId;
  readonly friendId: CustomerId;
  readonly isInviterPaid: boolean;
}

/** What is known of a friend and of whoever brought them, before the visit is written. */
export interface ReferralFacts {
  readonly friendId: CustomerId;
  /** The coming one among them. */
  readonly visits: number;
  readonly inviterId: CustomerId;
  readonly inviter: Inviter;
  readonly rule: ReferralRule | null;
  readonly businessDay: BusinessDay;
}

/** Does the coming visit pay a referral? The friend is paid even where the inviter's year is full. */
export function findDueReferral(facts: ReferralFacts): DueReferral | undefined {
  const { friendId, visits, inviterId, inviter, rule, businessDay } = facts;
  if (rule === null || visits < rule.paidAtVisit) return undefined;
  const friend = inviter.friends.find((each) => each.friendId === friendId);
  if (!friend || !isStillPending(friend, rule, businessDay)) return undefined;
  const isInviterPaid = paidInYearOf(inviter, businessDay) < rule.perYearMax;
  return { inviterId, friendId, isInviterPaid };
}

/** Behind the slips of the visit: both sides in one tap, or neither. */
export const payReferralSlips = ({
  inviterId,
  friendId,
  isInviterPaid,
}: DueReferral): readonly CounterSlip[] => [
  {
    book: 'referral',
    subject: inviterId,
    command: { type: 'PayReferral', friendId, isInviterPaid },
  },
  {
    book: 'card',
    subject: friendId,
    command: { type: 'GiveInvitedBenefit', referralId: friendId },
  },
  ...(isInviterPaid ? inviterSlips(inviterId, friendId) : []),
];

const inviterSlips = (inviterId: CustomerId, referralId: CustomerId): readonly CounterSlip[] => [
  confirmRegisteredSlip(inviterId),
  { book: 'card', subject: inviterId, command: { type: 'GiveInvitingBenefit', referralId } },
];

/**
 * Behind the undo of a friend's tap: what it gave to the inviter is taken back as far as nobody has
 * used it, and the referral waits again, or was never made.
 */
export function takeBackReferralSlips(
  tapId: CommandId,
  customerId: CustomerId,
  tap: readonly Entry[],
): readonly CounterSlip[] {
  const inviters = subjectsIn(tap, 'referral');
  const others = subjectsIn(tap, 'card').filter(
    (subject) => subject !== customerId && inviters.includes(subject),
  );
  return [
    ...others.map((subject) => ({
      book: 'card',
      subject,
      command: { type: 'TakeBackBenefits', tapId } as const,
    })),
    ...inviters.map((subject) => ({
      book: 'referral',
      subject,
      command: { type: 'TakeBackReferral', tapId } as const,
    })),
  ];
}

const subjectsIn = (tap: readonly Entry[], book: string): readonly string[] => [
  ...new Set(tap.filter((entry) => entry.book === book).map(({ subject }) => subject)),
];
