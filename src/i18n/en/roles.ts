import type { roles as korean } from '#i18n/ko/roles.ts';
import type { Translation } from '#i18n/translation.ts';

export const roles = {
  paper: {
    key: 'Paper\ncard',
    title: 'How many stamps are on the paper card?',
    sub: 'Tap the number, then the customer goes on.',
    subHere: 'Tap the number to move them at once. It does not count as a visit.',
    count: '{stamps, number}',
    countFull: '{stamps, plural, one {# stamp} other {# stamps}}',
    more: 'More than {max, number}',
    moreNote: 'For more than {max, number}, call a manager or the owner.',
    ownTitle: 'Stamps on the paper card',
    own: '{stamps, plural, one {# stamp} other {# stamps}}',
    ownNone: 'Enter the number of stamps',
    ownSubmit: 'Move {stamps, plural, one {# stamp} other {# stamps}}',
    tooMany: 'You can move up to {max, plural, one {# stamp} other {# stamps}}.',
    back: 'Cancel',
    turn: 'Paper\n+{stamps, number}',
    keypadTitle:
      'Enter your number\nfor {stamps, plural, one {# paper stamp} other {# paper stamps}}',
    keypadSubmit: 'Move them',
    result: 'We moved <b>{stamps, plural, one {# stamp} other {# stamps}}</b> from paper',
    here: 'Move a paper card',
    moved:
      'Moved {stamps, plural, one {# stamp} other {# stamps}} from paper. They have {balance, number} now.',
  },
} satisfies Translation<typeof korean>;
