import type { menu as korean } from '#i18n/ko/menu.ts';
import type { Translation } from '#i18n/translation.ts';

export const menu = {
  categories: {
    coffee: 'Coffee',
    drink: 'Drinks',
    food: 'Desserts',
    other: 'Other',
  },

  basket: {
    key: 'Menu',
    title: 'What did they buy?',
    usual: 'Frequent orders',
    openNote: 'One tap opens the turn',
    chooseNote: 'One tap chooses it',
    pick: '{count, plural, =1 {{name}} other {{name} #}}',
    sum: '{stamps, plural, one {# stamp} other {# stamps}} · ₩{amount, number}',
    price: '₩{amount, number}',
    noStamps: '₩{amount, number} · no stamps',
    moreStamps: '₩{amount, number} · {stamps, plural, one {# stamp} other {# stamps}}',
    isNew: 'New',
    more: 'Add {name} {note}',
    moreOf: 'Add one more {name} {note}, {count, number} so far',
    less: 'Take out {name}',
    empty: 'Tap a frequent order, or add from the menu',
    earnsNothing: 'These earn no stamps. Choose the number of stamps yourself.',
    bounded: 'At most {max, plural, one {# stamp} other {# stamps}} at once',
    open: 'Give {stamps, plural, one {# stamp} other {# stamps}} · ₩{amount, number}',
    choose: 'Use {stamps, plural, one {# stamp} other {# stamps}} · ₩{amount, number}',
    submitOfNone: 'Add from the menu',
    fromMenu: 'Choose from the menu',
    back: 'Cancel',
  },

  offer: {
    title: 'You have {count, number} rewards\nto choose from',
    ask: 'Which one would you like?',
    choices: 'Rewards you can use',
    price: '{stamps, plural, one {# stamp} other {# stamps}}',
    left: 'Leaves you {left, number}',
    leftNone: 'Uses all your stamps',
    resultBoth:
      'You have {balance, number} now. You can use a reward: {rewardObject}. {missing, number} more to go: {rewardIs}.',
  },

  scan: {
    NobodyToScan: 'A receipt was read, but nobody is on duty. Sign in first, then scan it.',
    ScanWhileAnswering: 'A customer is using the screen. Scan the receipt again afterwards.',
    ScanInOtherTurn: 'Another turn is open. Cancel it, then scan the receipt again.',
    ScannedPhoneNumber:
      'This looks like a phone number, so it was not stored. Scan the barcode on the receipt.',
    ScannedCardNumber:
      'This looks like a card number, so it was not stored. Scan the barcode on the receipt.',
    NotAReceipt: 'This code is not a receipt number. Scan the barcode on the receipt.',
    ScanCutOff:
      'The receipt was not read to the end. Scan it again. If it happens again, check that the scanner sends Enter after the code.',
    attached: 'Receipt attached.',
    opened: 'The receipt opened a turn. The customer can enter their number now.',
    receipt: 'Receipt',
  },
} satisfies Translation<typeof korean>;
