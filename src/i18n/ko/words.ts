import { asks } from './asks.ts';
import { frame } from './frame.ts';
import { kiosk } from './kiosk.ts';
import { menu } from './menu.ts';
import { refusals } from './refusals.ts';
import { roles } from './roles.ts';
import { tray } from './tray.ts';

/** What the customer's side and the staff's edge say: loaded with the keypad, so it is short. */
export const words = { asks, kiosk, menu, refusals, roles, frame, tray } as const;
