import type { BusinessDay } from '#domain/businessDay.ts';
import type { CommandId, CustomerId } from '#domain/ids.ts';

export type ReferralCommand =
  | { readonly type: 'MakeReferralCode' }
  | {
      readonly type: 'InviteFriend';
      readonly friendId: CustomerId;
      /** Others that are the same person as the friend. */
      readonly alsoKnownAs?: readonly CustomerId[];
    }
  | {
      readonly type: 'PayReferral';
      readonly friendId: CustomerId;
      /** `false`: only the friend is paid, because the inviter's year is full. */
      readonly isInviterPaid: boolean;
    }
  | { readonly type: 'ExpireReferrals' }
  /** What that tap did here is taken back; nothing, where it did nothing. */
  | { readonly type: 'TakeBackReferral'; readonly tapId: CommandId };

/** Why a friend brings nothing. Each has one sentence in `i18n`. */
export type ReferralRefusal =
  | { readonly type: 'NoReferrals' }
  | { readonly type: 'HasReferralCode'; readonly code: string }
  | { readonly type: 'NoSuchReferralCode' }
  | { readonly type: 'OwnReferralCode' }
  | { readonly type: 'AlreadyInvited' }
  | { readonly type: 'InvitedEachOther' }
  | { readonly type: 'ReferralNotPending' }
  | { readonly type: 'ReferralOver'; readonly lastDay: BusinessDay }
  | { readonly type: 'ReferralsForYear'; readonly friendsMax: number }
  | { readonly type: 'NoReferralExpired' };
