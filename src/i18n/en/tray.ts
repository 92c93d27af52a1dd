import type { tray as korean } from '#i18n/ko/tray.ts';
import type { Translation } from '#i18n/translation.ts';

export const tray = {
  edge: {
    waiting: 'Check',
    count: '{count, number}',
    waitingFull: 'Check {count, number}. {screens}',
  },

  waiting: {
    title: 'We’ve got it',
    body: 'Your stamps come as soon as our staff confirm.',
    later: 'It may take a little, but you’ll have them today.',
    slip: 'Coming up',
    slipStamps: '+{stamps, number}',
    withdraw: 'Undo',
  },
  turnedDown: {
    title: 'No stamps\nthis time',
    body: 'Please have a word with our staff.',
  },
} satisfies Translation<typeof korean>;
