import type { staffTray as korean } from '#i18n/ko/staffTray.ts';
import type { Translation } from '#i18n/translation.ts';

export const staffTray = {
  handOff: {
    staffFirst: {
      setUp: 'One tablet',
      name: 'Staff first',
      note: 'Staff choose the stamps, then the customer enters the number.',
    },
    customerFirst: {
      setUp: 'Staff have their own screen',
      name: 'Customer first',
      note: 'The customer enters the number, and staff confirm.',
    },
    automatic: {
      setUp: 'I am alone',
      name: 'The number is enough',
      note: 'Each number earns {stamps, plural, one {# stamp} other {# stamps}} by itself.',
    },
  },

  owner: {
    title: 'Who begins?',
    comesOf: {
      staffFirst:
        'No number is taken before staff choose the stamps. What waits already can be confirmed on the staff screen today.',
      customerFirst:
        'The staff screen shows what waits. What nobody confirms is gone when the day ends. Anybody can try numbers, so the screen tells whether a number is new.',
      automatic:
        'Stamps come without staff, who can give another number at any time. Anybody can try numbers, so the screen tells whether a number is new.',
    },
    gap: 'Next stamps after',
    gapUnit: 'min',
    gapHint: 'The same number earns again only after this time',
    visits: 'Per day',
    visitsUnit: 'times',
    visitsHint: 'How often the same number can earn in a day',
  },

  list: {
    title: 'To confirm',
    titleWith: '{count, number} to confirm',
    empty: 'Numbers that customers enter gather here, until the end of the day.',
    whenKnown: '{ago} · has {stamps, plural, one {# stamp} other {# stamps}}',
    whenNew: '{ago} · first visit',
    count: 'Stamps for the number ending in {last4}',
    plus: '+{stamps, number}',
    less: 'One less',
    more: 'One more',
    amount: 'Amount',
    amountFull: 'Amount paid, ending in {last4}',
    amountShown: '₩{amount, number}',
    amountShownFull: '₩{amount, number}, change the amount paid, ending in {last4}',
    refuse: 'Refuse',
    refuseFull: 'Refuse, ending in {last4}',
    approve: 'Give',
    approveFull: 'Give {stamps, plural, one {# stamp} other {# stamps}}, ending in {last4}',
    approveAll: 'Give all {count, number}',
    approving: 'Adding the stamps',
    approved:
      'Gave {stamps, plural, one {# stamp} other {# stamps}} to the number ending in {last4}.',
    approvedAll: 'Gave all {count, number}.',
    approvedSome: 'Gave {done, number}. {left, number} could not be given.',
    refused: 'Refused the number ending in {last4}.',
    refusedNew: 'Refused the number ending in {last4}. It was new, so it was deleted.',
  },

  missed: {
    words:
      'When the day ended, {count, plural, one {# check-in was} other {# check-ins were}} not confirmed. If a customer asks, find them and give the stamps.',
    seen: 'Got it',
  },
} satisfies Translation<typeof korean>;
