import type { voice as korean } from '#i18n/ko/voice.ts';
import type { Translation } from '#i18n/translation.ts';

export const voice = {
  say: {
    on: 'Voice guidance is on.',
    typeNumber: 'Please type the last eight digits of your mobile number.',
    grantNumber:
      'Type the number that gets {count, plural, one {# stamp} other {# stamps}}, please.',
    moveNumber:
      'Type the number that {count, plural, one {# stamp goes} other {# stamps go}} to, please.',
    redeemNumber: 'Type the number whose reward you would like to use, please.',
    digitsLeft: '{count, plural, one {# digit} other {# digits}} left.',
    lookAtNumber: 'If the number is right, press Collect stamps.',
    lookAtNumberReward: 'If the number is right, press See my rewards.',
    erased: 'Erased.',
    tooFew: 'That is not eight digits yet.',
    looksMistyped: 'Is this really your number? Please check it once more.',
    staffFirst: 'The staff will open the screen for you first.',
    wait: 'One moment, please.',
    declined: 'No problem. Your order goes ahead as usual.',
    undone: 'We took the last stamps back.',
    retype: 'Please type the number again.',
    withdrawn: 'We cancelled your request.',
    firstVisit: 'Your first visit. Welcome!',
    underage: 'If you are under 14, please come with a parent or guardian.',
    granted: '{count, plural, one {# stamp} other {# stamps}} added.',
    balanceNow: 'You have {count} now.',
    canRedeem: 'You can use a reward.',
    offerNew: 'You have earned a reward: {rewardName}.',
    offerReady: 'You have a reward: {rewardName}.',
    offerAsk: 'Would you like to use it now?',
    confirm: 'Please show this screen to the staff.',
    taken: 'Reward used. Enjoy!',
    stampsLeft: '{count, plural, one {# stamp} other {# stamps}} left.',
    balance: 'You have {count, plural, one {# stamp} other {# stamps}}.',
    noStamps: 'You have no stamps yet.',
    waiting: 'We have your request. The staff only need to confirm it.',
    turnedDown: 'We could not add stamps this time. Please ask the staff.',
    stillThere: 'Are you still there? In 20 seconds we go back to the start.',
    staffCalled: 'We have called the staff.',
    question: 'There is a question on the screen. You do not have to answer.',
  },
} satisfies Translation<typeof korean>;
