import type { mine as korean } from '#i18n/ko/mine.ts';
import type { Translation } from '#i18n/translation.ts';

export const mine = {
  menu: {
    title: 'How can we help?',
    sub: 'To see or delete your record, our staff check once that it’s you.\nAds stop right away, no check needed.',
    stop: 'Stop ads',
    stopNote: 'Right away, no check',
    stopAtNight: 'Stop ads at night',
    stopAtNightNote: 'Between 9 PM and 8 AM',
    see: 'See my record',
    seeNote: 'Staff check once',
    erase: 'Delete everything',
    eraseNote: 'Staff check once',
  },

  stopped: {
    advertising: 'No more ads\nto this number',
    nightAdvertising: 'No more ads at night\nto this number',
    body: 'Done on {day}.\nYou can collect stamps just as before.',
    more: 'Back to my info',
  },

  verify: {
    title: 'Please show your\nphone to our staff',
    sub: 'They check once that the number is yours',
    later: 'Please do it later',
    laterNote: 'No staff free right now?\nWe’ll do it within 10 days',
    back: 'Go back',
  },

  /** For the staff member who looks. */
  check: {
    title: 'Is it them?',
    body: 'Please see on the customer’s phone that its number is the one just typed, down to {last4}.',
    submit: 'I’ve checked',
  },

  left: {
    title: 'We’ve noted it',
    see: 'You’ll be able to see your record by {day}.\nNext time, please show your phone to our staff.',
    erase: 'You’ll be able to delete it by {day}.\nNext time, please show your phone to our staff.',
  },

  nobody: {
    title: 'We keep nothing\nfor this number',
    body: 'So there is nothing to see and nothing to delete.',
  },

  record: {
    title: 'My record',
    region: 'What is in my record',
    kept: 'What we keep',
    stamps: 'Stamps',
    stampsCount: '{count, number}',
    number: 'Phone number',
    numberKept: 'Ending in {last4}, kept locked',
    joined: 'Since',
    untilWhen: 'Until',
    untilWhenAnswer:
      '{months, plural, one {# month} other {# months}} after your last visit,\nor until you ask us to delete it',
    advertising: 'Ads',
    nightAdvertising: 'Ads at night',
    given: 'Yes\nAgreed on {day}',
    refused: 'No\nDeclined on {day}',
    withdrawn: 'No\nStopped on {day}',
    notAsked: 'We haven’t asked',
    stop: 'Stop',
    stopFull: 'Stop: {what}',
    start: 'Yes, please',
    startFull: 'Yes, please: {what}',
    heardFrom: 'How you found us',
    notTold: 'You didn’t say',
    correct: 'Change',
    correctFull: 'Change: {what}',
    lines: 'Your visits and rewards',
    noLines: 'No visits and no rewards yet.',
    grant: '{count, plural, one {# stamp} other {# stamps}}',
    paperCard: 'Paper card, {count, plural, one {# stamp} other {# stamps}}',
    redemption: 'Used: {rewardName}',
    reward: 'a reward',
    undone: 'Taken back',
    amount: '₩{amount, number}',
    erase: 'Delete everything',
    saved: 'Changed.',
  },

  correctHeardFrom: {
    title: 'How did you find us?',
    keep: 'Leave it as it is',
  },

  erase: {
    title: 'Delete everything?',
    stamps:
      'You also lose <b>{count, plural, one {# stamp} other {# stamps}}</b>, and it can’t be undone',
    noStamps: 'It can’t be undone',
    what: 'We delete your phone number, your visits and stamps, and your answers. If you said no to ads, only that stays, as a mark nobody can trace to you, so that we never send any.',
    yes: 'Delete',
    no: 'Keep it',
  },

  erased: {
    title: 'Everything is deleted.\nThank you for your visits.',
    body: 'Nothing is left for this number.',
  },
} satisfies Translation<typeof korean>;
