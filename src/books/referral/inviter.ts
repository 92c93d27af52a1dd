import { unreachable } from '#domain/assert.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import type { CustomerId } from '#domain/ids.ts';
import { lastPendingDay, type ReferralRule } from '#domain/referral.ts';
import type { Entry } from '#ledger/entry.ts';
import type { ReferralEvent } from './events.ts';

/** One friend who joined with this customer's code, and what became of it. */
export interface Friend {
  readonly friendId: CustomerId;
  readonly invitedOn: BusinessDay;
  readonly status: 'pending' | 'paid' | 'expired';
  /** The day this customer was paid for it; `null` where only the friend was, or nobody yet. */
  readonly paidOn: BusinessDay | null;
}

/** What one customer has brought. */
export interface Inviter {
  /** `null` until they ask for one. */
  readonly code: string | null;
  readonly friends: readonly Friend[];
}

export const noInviter: Inviter = { code: null, friends: [] };

/** Accepts every event, because it has already happened. Only `decide` may refuse. */
export function evolve(inviter: Inviter, entry: Entry<ReferralEvent>): Inviter {
  const { event, businessDay } = entry;
  switch (event.type) {
    case 'ReferralCodeMade':
      return { ...inviter, code: inviter.code ?? event.code };
    case 'FriendInvited': {
      const { friendId } = event;
      const friend = { friendId, invitedOn: businessDay, status: 'pending', paidOn: null } as const;
      const others = inviter.friends.filter((each) => each.friendId !== friendId);
      return { ...inviter, friends: [...others, friend] };
    }
    case 'ReferralPaid':
      return changed(inviter, event.friendId, {
        status: 'paid',
        paidOn: event.isInviterPaid ? businessDay : null,
      });
    case 'ReferralExpired':
      return changed(inviter, event.friendId, { status: 'expired' });
    case 'InvitationReversed': {
      const friends = inviter.friends.filter(({ friendId }) => friendId !== event.friendId);
      return { ...inviter, friends };
    }
    case 'ReferralPaymentReversed':
      return changed(inviter, event.friendId, { status: 'pending', paidOn: null });
    default:
      return unreachable(event);
  }
}

const changed = (inviter: Inviter, id: CustomerId, change: Partial<Friend>): Inviter => ({
  ...inviter,
  friends: inviter.friends.map((friend) =>
    friend.friendId === id ? { ...friend, ...change } : friend,
  ),
});

/** May this friend still be paid for today? It is over from the day on, swept or not. */
export const isStillPending = (friend: Friend, rule: ReferralRule, today: BusinessDay): boolean =>
  friend.status === 'pending' && today <= lastPendingDay(friend.invitedOn, rule);

/** For how many friends this customer was paid in the calendar year of this day. */
export const paidInYearOf = ({ friends }: Inviter, day: BusinessDay): number =>
  friends.filter(({ paidOn }) => paidOn?.slice(0, 4) === day.slice(0, 4)).length;

/** How the customer with this code is found. */
export const referralCodeKey = (code: string): string => `referral/code/${code}`;

/** How whoever brought this customer is found. */
export const broughtByKey = (friendId: CustomerId): string => `referral/friend/${friendId}`;

export const indexKeysOf = ({ code, friends }: Inviter): readonly string[] => [
  ...(code === null ? [] : [referralCodeKey(code)]),
  ...friends.map(({ friendId }) => broughtByKey(friendId)),
];
