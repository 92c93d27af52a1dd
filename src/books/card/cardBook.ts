import type { Book } from '#ledger/book.ts';
import { type Card, emptyCard, evolve } from './card.ts';
import type { CardCommand, CardRefusal } from './commands.ts';
import { codeKeysOf, couponIndexKey } from './couponIssue.ts';
import { knownCoupons } from './couponState.ts';
import { decide } from './decide.ts';
import { CARD_EVENT_TYPES, type CardEvent } from './events.ts';

/** Whatever these bring may bring a coupon, and its code must be new. */
const mayIssue = new Set<CardCommand['type']>([
  'RecordVisit',
  'RecordVisitAlone',
  'ReceiveMoved',
  'IssueCoupon',
  'GiveInvitedBenefit',
  'GiveInvitingBenefit',
]);

/** Visits, stamps, points and rewards of one customer. Subject: the customer id. */
export const cardBook: Book<Card, CardEvent, CardCommand, CardRefusal> = {
  name: 'card',
  empty: emptyCard,
  eventTypes: CARD_EVENT_TYPES,
  evolve,
  decide,
  needs: ({ command, subject }, _businessDay, tapId) => ({
    ...('tapId' in command && { taps: [command.tapId] }),
    ...(mayIssue.has(command.type) && { indexKeys: codeKeysOf(tapId, subject) }),
  }),
  // What is on a card that was merged is found on the card it went to.
  indexKeys: ({ coupons, hold }) => [
    ...new Set((hold ? [] : knownCoupons(coupons)).map(({ code }) => couponIndexKey(code))),
  ],
};
