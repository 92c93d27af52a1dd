import { counter } from './counter.ts';
import { install } from './install.ts';
import { later } from './later.ts';
import { mine } from './mine.ts';
import { owner } from './owner.ts';
import { program } from './program.ts';
import { requests } from './requests.ts';
import { sample } from './sample.ts';
import { seals } from './seals.ts';
import { setup } from './setup.ts';
import { staffAsks } from './staffAsks.ts';
import { staffMenu } from './staffMenu.ts';
import { staffRoles } from './staffRoles.ts';
import { staffTray } from './staffTray.ts';
import { terms } from './terms.ts';
import { today } from './today.ts';
import { voice } from './voice.ts';
import { words } from './words.ts';

/** Everything that is said. Korean is the source; every other language must satisfy this type. */
export const staffWords = {
  ...words,
  counter,
  install,
  later,
  mine,
  owner,
  program,
  requests,
  sample,
  seals,
  setup,
  terms,
  today,
  voice,
  asks: { ...words.asks, ...staffAsks },
  menu: { ...words.menu, ...staffMenu },
  roles: { ...words.roles, ...staffRoles },
  tray: { ...words.tray, ...staffTray },
} as const;
