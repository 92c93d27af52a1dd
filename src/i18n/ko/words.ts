import { counter } from './counter.ts';
import { frame } from './frame.ts';
import { kiosk } from './kiosk.ts';
import { owner } from './owner.ts';
import { refusals } from './refusals.ts';
import { setup } from './setup.ts';

/** Korean is the source; every other language must satisfy this type. */
export const words = { kiosk, counter, owner, setup, refusals, frame } as const;
