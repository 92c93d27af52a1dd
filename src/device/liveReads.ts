import type { Card } from '#books/card/card.ts';
import { UNDO_MS_MAX } from '#books/card/reversals.ts';
import { watchRow } from '#storage/watchRow.ts';
import type { Diary } from './diary.ts';
import { mapWatchable } from './mapWatchable.ts';
import { cardOf, cardRowKey } from './people.ts';
import type { Runtime } from './runtime.ts';
import type { ShopFloor } from './shopFloor.ts';
import type { Openers } from './shownTaps.ts';
import { watchTray } from './trayDesk.ts';
import { watchMenu, watchUsualBaskets } from './watchMenu.ts';
import { watchRecentTaps } from './watchRecentTaps.ts';
import { watchShop } from './watchShop.ts';
import { watchToday } from './watchToday.ts';

interface LiveReadParts extends Openers {
  readonly floor: ShopFloor;
  readonly diary: Diary;
}

type LiveReads = Pick<
  Runtime,
  | 'shop'
  | 'watchShop'
  | 'watchCard'
  | 'watchToday'
  | 'watchTray'
  | 'watchColleagues'
  | 'undoMsLeft'
  | 'watchMenu'
  | 'watchUsualBaskets'
  | 'watchRecentTaps'
>;

/** What the screens show and the ledger tells, again whenever it changes. */
export function createLiveReads({ floor, diary, ...openers }: LiveReadParts): LiveReads {
  const { database } = floor;
  const { people, staffRoom } = openers;
  return {
    shop: floor.shop,
    watchShop: () => watchShop(floor),
    watchCard: (customerId) =>
      mapWatchable(watchRow(database, cardRowKey(customerId)), (row): Card => cardOf(row)),
    watchToday: () => watchToday(floor),
    watchTray: () => watchTray(floor, people, diary.noteFailureOf('watchTray')),
    watchColleagues: () => staffRoom.watchColleagues(diary.noteFailureOf('watchColleagues')),
    undoMsLeft: ({ tapId, at }) => UNDO_MS_MAX - floor.elapsedMsSince(tapId, at),
    watchMenu: () => watchMenu(floor),
    watchUsualBaskets: (countMax) => watchUsualBaskets(floor, countMax),
    watchRecentTaps: () =>
      watchRecentTaps({ floor, ...openers }, diary.noteFailureOf('watchRecentTaps')),
  };
}
