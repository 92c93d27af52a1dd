import type { CustomerId } from '#domain/ids.ts';

/** A referral is known by its friend: nobody is brought twice (R38). */
interface OfFriend {
  readonly friendId: CustomerId;
}

export type ReferralEvent =
  /** At the customer's own wish; the only one they ever have. */
  | { readonly type: 'ReferralCodeMade'; readonly code: string }
  /** Somebody new joined with the code. */
  | ({ readonly type: 'FriendInvited' } & OfFriend)
  /** Both sides have their benefit, or the friend alone where the inviter's year is full. */
  | ({ readonly type: 'ReferralPaid'; readonly isInviterPaid: boolean } & OfFriend)
  /** The friend did not come again in time. */
  | ({ readonly type: 'ReferralExpired' } & OfFriend)
  | ({ readonly type: 'InvitationReversed' } & OfFriend)
  | ({ readonly type: 'ReferralPaymentReversed' } & OfFriend);

export const REFERRAL_EVENT_TYPES = [
  'ReferralCodeMade',
  'FriendInvited',
  'ReferralPaid',
  'ReferralExpired',
  'InvitationReversed',
  'ReferralPaymentReversed',
] as const satisfies readonly ReferralEvent['type'][];
