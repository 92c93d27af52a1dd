import type { Book } from '#ledger/book.ts';
import type { TrayCommand, TrayRefusal } from './commands.ts';
import { decide } from './decide.ts';
import { TRAY_EVENT_TYPES, type TrayEvent } from './events.ts';
import {
  evolve,
  indexKeysOf,
  noCheckIn,
  type PendingCheckIn,
  waitingIndexKey,
} from './pendingCheckIn.ts';

/** Check-ins that wait for staff (U-09, customer first). Subject: the pending id. */
export const trayBook: Book<PendingCheckIn, TrayEvent, TrayCommand, TrayRefusal> = {
  name: 'tray',
  empty: noCheckIn,
  eventTypes: TRAY_EVENT_TYPES,
  evolve,
  decide,
  needs: ({ command }, businessDay) =>
    command.type === 'PendCheckIn'
      ? { indexKeys: [waitingIndexKey(businessDay, command.customerId)] }
      : {},
  indexKeys: indexKeysOf,
};
