import type { counter as korean } from '#i18n/ko/counter.ts';
import type { Translation } from '#i18n/translation.ts';

export const counter = {
  pageTitle: 'Staff mode',
  toKiosk: 'Customer’s screen',
  lock: 'Lock',
  settings: 'Shop settings',

  signIn: {
    title: 'Who are you?',
    sub: 'Choose your name and enter your PIN.',
    names: 'Staff names',
    pinOf: '{name} PIN',
    chooseFirst: 'Choose your name first.',
    tooShort: 'A PIN has 4 to 6 digits.',
    submit: 'Sign in',
  },

  header: {
    title: 'Staff mode · {name}',
    today:
      'Today {grants, plural, one {# grant} other {# grants}} · {redemptions, plural, one {# reward} other {# rewards}}',
  },

  call: {
    title: 'A customer needs you',
    answer: 'On my way',
  },

  recent: {
    title: 'Recent',
    empty: 'No stamps given yet. The first ones appear here.',
    grant: '+{stamps, number}',
    redemption: 'Reward',
    by: '{time} · {name}',
    ending: 'Ending in {last4}',
    erased: 'Deleted customer',
    undoGrant: 'Take back',
    undoGrantFull: 'Take back, stamps of {whose}, {time}',
    undoRedemption: 'Take back',
    undoRedemptionFull: 'Take back, reward of {whose}, {time}',
    undone: 'Taken back',
    grantUndone: 'The stamps were taken back.',
    redemptionUndone:
      'The reward was taken back, and {stamps, plural, one {# stamp is} other {# stamps are}} on the card again.',
  },

  find: {
    title: 'Find a customer',
    sub: 'Enter the last 4 digits of the number.',
    number: 'Last 4 digits',
    none: 'Nobody’s number ends in {last4}. They can sign up by entering it on the customer’s screen.',
    found: '{count, number} customers end in these digits. Please ask who it is.',
    foundOne: 'Make sure it is the right customer, then choose.',
    lastVisit: 'Last visit {ago}',
    neverVisited: 'No visits yet',
    stamps: '{stamps, plural, one {# stamp} other {# stamps}}',
    waiting: 'Customers you find appear here.',
  },

  customer: {
    title: 'Customer ending in {last4}',
    visits: '{visits, plural, one {# visit} other {# visits}}',
    lastVisit: '{visits, plural, one {# visit} other {# visits}} · last visit {ago}',
    leave: 'Find another',
    stampsTitle: 'Stamps to give',
    own: 'Other',
    ownChosen: '{stamps, plural, one {# stamp} other {# stamps}}',
    onCardAfter: 'Now {balance, number} → {after, number}',
    amount: 'Amount paid',
    amountNone: 'None',
    amountShown: '₩{amount, number}',
    grant: 'Give {stamps, plural, one {# stamp} other {# stamps}}',
    granting: 'Adding the stamps',
    granted:
      'Gave {stamps, plural, one {# stamp} other {# stamps}}. They have {balance, number} now.',
    rewardTitle: 'Reward',
    rewardReady: 'They can use it by entering their number',
    rewardMissingAfter: '{missing, number} more to go after this',
    rewardAfter: 'They can use it after this',
    openRedeem: 'Open customer’s screen',
    erase: 'Delete everything',
  },

  erase: {
    title: 'Delete everything of the customer ending in {last4}?',
    lost: '{balance, plural, one {# stamp} other {# stamps}} and {visits, plural, one {# visit} other {# visits}} are gone for good. Delete only if the customer wants it.',
    pin: 'Confirm with {name} PIN',
    submit: 'Delete everything',
    back: 'Keep it',
    done: 'Everything was deleted.',
  },
} satisfies Translation<typeof korean>;
