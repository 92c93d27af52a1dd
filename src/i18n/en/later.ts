import type { later as korean } from '#i18n/ko/later.ts';
import type { Translation } from '#i18n/translation.ts';

export const later = {
  title: 'Put off for later',
  note: 'What you skipped when you opened the shop. You can serve customers as it is.',
  now: 'Do it now',
  done: 'Done',
  doneWith: 'Done: {what}',
  seal: { title: 'Carve the seal', note: 'Choose its text, shape and ink' },
  reward: { title: 'Decide on the reward', note: 'For now, 10 stamps are one drink' },
  handOff: { title: 'Who begins', note: 'For now, staff enter the stamps first' },
  staff: {
    title: 'Add who works with you',
    note: 'With a name and PIN each, you see who gave stamps',
  },
  privacy: {
    title: 'How numbers are taken, and whom to ask',
    note: 'It is part of the privacy notice',
  },
  install: { title: 'Install on this tablet', note: 'Home screen and a locked screen' },
} satisfies Translation<typeof korean>;
