import type { today as korean } from '#i18n/ko/today.ts';
import type { Translation } from '#i18n/translation.ts';

export const today = {
  open: '{words}, look at the day',
  title: 'The day so far',
  close: 'Close',
  reading: 'Collecting today’s records.',
  all: 'The whole shop',
  mine: '{name} (me)',
  byCustomers: 'Customers alone',
  columns: {
    who: 'Who',
    visits: 'Grants',
    stamps: 'Stamps',
    redemptions: 'Rewards',
    undos: 'Undone',
  },
  pending: '{count, plural, one {# check-in waits} other {# check-ins wait}} in the tray.',
  oddities: 'Worth a look',
  none: 'Nothing stands out.',
  note: 'This is what differs from other days. It does not mean that anything is wrong.',
  whose: 'the customer ending in {last4}',
  erased: 'a customer who was erased',
  ManyGrants: 'Today {whose} collected {visits, plural, one {once} other {# times}}.',
  UnusualHour:
    '{visits, plural, one {# grant} other {# grants}} in the hour from {hour, number}:00, which had none in four weeks.',
  SameHands:
    '{visits, number} of {ofVisits, plural, one {# grant} other {# grants}} to {whose} were by {name}.',
  DormantUsed: 'Something was used today of {whose}, who had not come since {day}.',
  BeyondLimit: '{name} went beyond a limit for {whose}. Reason: {reason}',
  override: {
    title: 'Go beyond the limit?',
    why: 'Reason',
    missing: 'Please choose a reason.',
    note: 'Who went beyond it, and why, stays on record.',
    back: 'Cancel',
    submit: 'Give them anyway',
  },
  reasons: {
    LargeOrder: 'a large order',
    SeveralPeople: 'several people',
    CatchingUp: 'catching up',
    Other: 'another reason',
  },
} as const satisfies Translation<typeof korean>;
