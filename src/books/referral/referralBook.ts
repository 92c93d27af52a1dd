import type { CustomerId } from '#domain/ids.ts';
import type { Book, Needs } from '#ledger/book.ts';
import type { ReferralCommand, ReferralRefusal } from './commands.ts';
import { codesFor, decide } from './decide.ts';
import { REFERRAL_EVENT_TYPES, type ReferralEvent } from './events.ts';
import {
  broughtByKey,
  evolve,
  type Inviter,
  indexKeysOf,
  noInviter,
  referralCodeKey,
} from './inviter.ts';

/**
 * Who brought whom. Subject: the customer id of the inviter, so that one code and a year's limit are
 * decided in one row; a friend is known by their own id, never by a number.
 */
export const referralBook: Book<Inviter, ReferralEvent, ReferralCommand, ReferralRefusal> = {
  name: 'referral',
  empty: noInviter,
  eventTypes: REFERRAL_EVENT_TYPES,
  evolve,
  decide,
  needs: ({ command, subject }, _businessDay, tapId): Needs => {
    switch (command.type) {
      case 'MakeReferralCode':
        return { indexKeys: codesFor(tapId).map(referralCodeKey) };
      case 'InviteFriend':
        return { indexKeys: [command.friendId, subject as CustomerId].map(broughtByKey) };
      case 'TakeBackReferral':
        return { taps: [command.tapId] };
      default:
        return {};
    }
  },
  indexKeys: indexKeysOf,
};
