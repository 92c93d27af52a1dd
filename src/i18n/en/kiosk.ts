import type { kiosk as korean } from '#i18n/ko/kiosk.ts';
import type { Translation } from '#i18n/translation.ts';

export const kiosk = {
  pageTitle: 'Collect stamps',
  callStaff: 'Call staff',
  staffCalled: 'We’ve called our staff.\nOne moment, please.',
  home: 'Home',
  close: 'Close',
  last4: 'Ending in <b>{last4}</b>',
  countdown: 'Closes in {seconds, plural, one {# second} other {# seconds}}',

  language: {
    key: 'Language',
    title: 'Choose a language',
  },

  keypad: {
    idleTitle: 'Collect stamps with\nyour phone number',
    inviteTitle: 'Enter your number,\nget your stamps',
    grantTitle: 'Enter your number\nfor {stamps, plural, one {# stamp} other {# stamps}}',
    redeemTitle: 'Enter your number\nto use a reward',
    sub: 'Just the 8 digits after 010',
    promise: '{stamps, plural, one {# stamp} other {# stamps}}: {rewardName}',
    ticketCondition: '{stamps, plural, one {# stamp} other {# stamps}}',
    ticketTimes: '× {stamps, number}',
    number: 'Your number',
    digitsLeft: '{digits, plural, one {# digit} other {# digits}} to go',
    lookAtNumber: 'Is this number right?',
    awaiting: 'Is it you, ending in {last4}?',
    sending: 'Adding your stamps',
    hide: 'Hide',
    show: 'Show',
    keys: 'Number pad',
    clear: 'Clear\nall',
    backspace: 'Erase',
    backspaceFull: 'Erase one digit',
    grant: 'Collect stamps',
    redeem: 'See my rewards',
    useReward: 'Use a reward',
    mine: 'My info',
    mineTitle: 'Enter your number\nto see your info',
    seeMine: 'See my info',
    openingMine: 'One moment',
  },

  assist: {
    large: 'Large text',
    usual: 'Normal text',
    contrast: 'Contrast',
    low: 'Lower',
    voice: 'Voice',
  },

  voice: {
    louder: 'Louder',
    quieter: 'Quieter',
    off: 'Voice off',
  },

  idle: {
    title: 'Collect stamps\nby phone number',
    touch: 'Touch the screen to start',
  },

  say: {
    tooFewDigits:
      'That’s not 8 digits yet.\n{digits, plural, one {# more} other {# more}}, please.',
    looksMistyped: 'Is this really your number?\nPlease look at it once more.',
    staffFirst: 'Our staff enter your stamps first.\nOne moment, please.',
    staffFirstToRedeem: 'Our staff open this for you first.\nOne moment, please.',
    declined: 'That’s fine.\nYour order goes on as usual.',
    undone: 'We took those stamps back.',
    typeAgain: 'We took those stamps back.\nPlease enter your number again.',
    withdrawn: 'We cancelled it.\nNothing was added.',
  },

  stillThere: {
    title: 'Are you still there?',
    body: 'Back to the start in {seconds, plural, one {# second} other {# seconds}}',
    continue: 'Yes, go on',
  },

  first: {
    title: 'Your first visit?\nWelcome!',
    sub: 'We only take what stamps need',
    retype: 'Change number',
    underFourteen: 'I’m under 14',
    more: 'Read more',
    decline: 'No, thanks',
  },

  underage: {
    title: 'Please come with\na parent or guardian',
    body: 'If you are under 14, please sign up together with a parent or guardian.\nWe did not store your number.',
  },

  result: {
    title: 'You got <b>{stamps, plural, one {# stamp} other {# stamps}}</b>',
    missing: 'You have {balance, number} now. {missing, number} more to go: {rewardIs}.',
    canRedeem: 'You have {balance, number} now. You can use your reward: {rewardObject}.',
    card: '{filled, number} of {total, plural, one {# stamp} other {# stamps}}',
    goal: 'Reward',
    undo: 'Undo',
    useReward: 'Use reward',
  },

  balance: {
    title: 'You have <b>{balance, plural, one {# stamp} other {# stamps}}</b>',
    missing: '{missing, number} more to go: {rewardIs}.',
    noneTitle: 'No stamps yet',
    noneBody: 'This number has not collected any stamps.',
  },

  offer: {
    title: 'You’ve earned it!\n{rewardSubject}',
    readyTitle: 'It’s yours!\n{rewardSubject}',
    ask: 'Use it now?',
    left: 'After that you have {left, plural, one {# stamp} other {# stamps}} left',
    fullCard: 'You collected all {total, plural, one {# stamp} other {# stamps}}',
    later: 'Next time',
    now: 'Use it now',
  },

  confirm: {
    title: 'Please show this\nto our staff',
    sub: 'They confirm it, then it’s yours: {rewardObject}',
    staffTitle: 'Confirm: {rewardName}',
    who: 'Choose your name',
    pin: '{name} PIN',
    pinOfNobody: 'PIN',
    keys: 'PIN pad',
    clear: 'Clear\nall',
    backspace: 'Erase',
    backspaceFull: 'Erase one digit',
    submit: 'Confirm',
    back: 'Don’t use it',
    chooseName: 'Choose your name first.',
    pinTooShort: 'A PIN has 4 to 6 digits.',
  },

  taken: {
    title: '{rewardName}\nis on us',
    body: 'Enjoy!{left, plural, =0 {} one {\nYou have # stamp left.} other {\nYou have # stamps left.}}',
  },

  edge: {
    label: 'Staff',
    signIn: 'Staff',
    screens: '{name} · Open staff screens',
    plus: '+{stamps, number}',
    plusFull: '+{stamps, number} Open {stamps, plural, one {# stamp} other {# stamps}}',
    ownKey: 'Other',
    own: {
      open: 'Open {stamps, plural, one {# stamp} other {# stamps}}',
      choose: 'Set {stamps, plural, one {# stamp} other {# stamps}}',
    },
    amount: 'Total',
    reward: 'Reward',
    turnStamps: '+{stamps, number}',
    turnAmount: '₩\n{amount, number}',
    turnReward: 'Reward',
    cancel: 'Clear',
    cancelFull: 'Clear the open turn',
    called: 'Call',
    calledFull: 'Call: a customer needs you. Press to answer.',
    ownTitle: 'How many stamps?',
    ownOfNone: 'Enter the number of stamps',
    amountTitle: 'What was the total?',
    amountSubmit: 'Enter ₩{amount, number}',
    amountOfNone: 'Without an amount',
    TooMuchWon: 'That is too much. Please look at it once more.',
    NotWholeWon: 'Please enter an amount.',
    amountShown: '₩{amount, number}',
    stampsShown: '{stamps, plural, one {# stamp} other {# stamps}}',
    keys: 'Number pad',
    clear: 'Clear\nall',
    backspace: 'Erase',
    backspaceFull: 'Erase one digit',
    dismiss: 'Cancel',
  },
} satisfies Translation<typeof korean>;
