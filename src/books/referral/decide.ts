import { unreachable } from '#domain/assert.ts';
import { referralCode } from '#domain/couponCode.ts';
import type { CommandId, CustomerId } from '#domain/ids.ts';
import { lastPendingDay } from '#domain/referral.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Context, Decided } from '#ledger/book.ts';
import type { ReferralCommand, ReferralRefusal } from './commands.ts';
import { REFERRAL_EVENT_TYPES, type ReferralEvent } from './events.ts';
import {
  broughtByKey,
  type Inviter,
  isStillPending,
  paidInYearOf,
  referralCodeKey,
} from './inviter.ts';

type Decision = Result<readonly Decided<ReferralEvent>[], ReferralRefusal>;

/** Who may bring whom, and when it is paid (R38). */
export function decide(command: ReferralCommand, inviter: Inviter, context: Context): Decision {
  switch (command.type) {
    case 'MakeReferralCode':
      return makeCode(inviter, context);
    case 'InviteFriend':
      return invite(command, inviter, context);
    case 'PayReferral':
      return pay(command, inviter, context);
    case 'ExpireReferrals':
      return expire(inviter, context);
    case 'TakeBackReferral':
      return ok(context.entriesOfTap(command.tapId).flatMap(reversalIn(inviter, context)));
    default:
      return unreachable(command);
  }
}

/** What a code may be: one of two is free, short of a one in 10¹¹ chance. */
export const codesFor = (tapId: CommandId): readonly string[] =>
  [0, 1].map((n) => referralCode(`${tapId}/${n}`));

function makeCode({ code }: Inviter, { rules, tapId, subjectsWith }: Context): Decision {
  if (rules.referral === null) return fail({ type: 'NoReferrals' });
  if (code !== null) return fail({ type: 'HasReferralCode', code });
  const codes = codesFor(tapId);
  const isFree = (each: string) => subjectsWith(referralCodeKey(each)).length === 0;
  return happens({ type: 'ReferralCodeMade', code: codes.find(isFree) ?? codes[0] ?? '' });
}

function invite(
  { friendId, alsoKnownAs = [] }: ReferralCommand & { readonly type: 'InviteFriend' },
  { code }: Inviter,
  { subject, rules, subjectsWith }: Context,
): Decision {
  if (rules.referral === null) return fail({ type: 'NoReferrals' });
  if (code === null) return fail({ type: 'NoSuchReferralCode' });
  const isSame = [friendId, ...alsoKnownAs].some((each) => each === subject);
  if (isSame) return fail({ type: 'OwnReferralCode' });
  if (subjectsWith(broughtByKey(friendId)).length > 0) return fail({ type: 'AlreadyInvited' });
  const broughtMe = subjectsWith(broughtByKey(subject as CustomerId));
  if (broughtMe.includes(friendId)) return fail({ type: 'InvitedEachOther' });
  return happens({ type: 'FriendInvited', friendId });
}

function pay(
  { friendId, isInviterPaid }: ReferralCommand & { readonly type: 'PayReferral' },
  inviter: Inviter,
  { rules: { referral }, businessDay }: Context,
): Decision {
  if (referral === null) return fail({ type: 'NoReferrals' });
  const friend = inviter.friends.find((each) => each.friendId === friendId);
  if (friend?.status !== 'pending') return fail({ type: 'ReferralNotPending' });
  if (!isStillPending(friend, referral, businessDay)) {
    return fail({ type: 'ReferralOver', lastDay: lastPendingDay(friend.invitedOn, referral) });
  }
  const friendsMax = referral.perYearMax;
  if (isInviterPaid && paidInYearOf(inviter, businessDay) >= friendsMax) {
    return fail({ type: 'ReferralsForYear', friendsMax });
  }
  return happens({ type: 'ReferralPaid', friendId, isInviterPaid });
}

/** One entry for each friend who is too late; without a rule nobody waits for anything. */
function expire({ friends }: Inviter, { rules: { referral }, businessDay }: Context): Decision {
  const over = friends.filter(
    (friend) =>
      friend.status === 'pending' &&
      (referral === null || !isStillPending(friend, referral, businessDay)),
  );
  if (over.length === 0) return fail({ type: 'NoReferralExpired' });
  return ok(over.map(({ friendId }) => ({ event: { type: 'ReferralExpired', friendId } })));
}

/** Gives the function that takes one entry of a tap back, where it still stands. */
const reversalIn =
  ({ friends }: Inviter, { subject }: Context) =>
  (entry: ReturnType<Context['entriesOfTap']>[number]): readonly Decided<ReferralEvent>[] => {
    if (entry.book !== 'referral' || entry.subject !== subject) return [];
    const event = entry.event;
    if (!isReferralEvent(event) || event.type === 'ReferralCodeMade') return [];
    const { friendId } = event;
    const status = friends.find((friend) => friend.friendId === friendId)?.status;
    const reverses = entry.id;
    if (event.type === 'ReferralPaid' && status === 'paid') {
      return [{ event: { type: 'ReferralPaymentReversed', friendId }, reverses }];
    }
    return event.type === 'FriendInvited' && status !== undefined
      ? [{ event: { type: 'InvitationReversed', friendId }, reverses }]
      : [];
  };

const isReferralEvent = (event: { readonly type: string }): event is ReferralEvent =>
  REFERRAL_EVENT_TYPES.some((type) => type === event.type);

const happens = (event: ReferralEvent): Decision => ok([{ event }]);
