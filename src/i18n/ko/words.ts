import { asks } from './asks.ts';
import { counter } from './counter.ts';
import { frame } from './frame.ts';
import { kiosk } from './kiosk.ts';
import { menu } from './menu.ts';
import { owner } from './owner.ts';
import { refusals } from './refusals.ts';
import { roles } from './roles.ts';
import { setup } from './setup.ts';
import { tray } from './tray.ts';

/** Korean is the source; every other language must satisfy this type. */
export const words = {
  asks,
  kiosk,
  counter,
  menu,
  owner,
  setup,
  refusals,
  roles,
  frame,
  tray,
} as const;
