import type { sample as korean } from '#i18n/ko/sample.ts';
import type { Translation } from '#i18n/translation.ts';

export const sample = {
  shopName: 'Sample Coffee',
  sealText: 'S',
  smallReward: '1 cookie',
  largeReward: '1 free drink',
  staff: { owner: 'Jisoo', manager: 'Minji', staff: 'Hana' },
  dishes: {
    americano: 'Americano',
    latte: 'Caffè latte',
    vanillaLatte: 'Vanilla latte',
    coldBrew: 'Cold brew',
    drip: 'Pour-over',
    figLatte: 'Fig latte',
    lemonade: 'Lemonade',
    peachTea: 'Peach iced tea',
    yuzuTea: 'Yuzu tea',
    matcha: 'Matcha latte',
    saltBread: 'Salt bread',
    scone: 'Scone',
    cheesecake: 'Cheesecake',
  },

  strip: {
    sample: 'Sample',
    sampleBody: 'All customers and records are made up. The staff PIN is {pin}',
    leaveSample: 'Remove and leave',
    practice: 'Practice',
    practiceBody: 'Nothing is recorded. The staff PIN is {pin}',
    leavePractice: 'End practice',
  },

  coach: {
    step: '{step, number}/{total, number}',
    signIn: 'Press “Staff”, choose your name and enter the PIN {pin}.',
    toKiosk: 'You are in. Now press “Customer screen”.',
    openTurn: 'A customer bought one cup. Press “+1” to open their turn.',
    typeNumber: 'Be the customer: enter any 8 digits and press “Collect”.',
    approve: 'Open the staff screen: a number is waiting. Confirm it there.',
    done: 'That’s it. Try taking a mistake back, too.',
  },

  practise: 'Practice',
  practiseFailed: 'Practice can’t start right now.',
} satisfies Translation<typeof korean>;
