import type { words as korean } from '#i18n/ko/words.ts';
import type { Translation } from '#i18n/translation.ts';
import { asks } from './asks.ts';
import { frame } from './frame.ts';
import { kiosk } from './kiosk.ts';
import { menu } from './menu.ts';
import { refusals } from './refusals.ts';
import { roles } from './roles.ts';
import { tray } from './tray.ts';

export const words = {
  asks,
  kiosk,
  menu,
  refusals,
  roles,
  frame,
  tray,
} satisfies Translation<typeof korean>;
