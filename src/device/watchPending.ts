import type { Card } from '#books/card/card.ts';
import type { CardEvent } from '#books/card/events.ts';
import type { PendingCheckIn } from '#books/tray/pendingCheckIn.ts';
import { trayBook } from '#books/tray/trayBook.ts';
import { cardEntriesOf } from '#desk/customer.ts';
import type { CommandId } from '#domain/ids.ts';
import { withdraw } from '#domain/lots.ts';
import { stamps } from '#domain/stamps.ts';
import type { Watchable } from '#domain/watchable.ts';
import { rowKeyOf } from '#ledger/projection.ts';
import { readEntriesOfTap } from '#storage/entries.ts';
import { watchRow } from '#storage/watchRow.ts';
import { mapWatchableAsync } from './mapWatchable.ts';
import { askDue } from './notice.ts';
import type { People } from './people.ts';
import type { CheckInPended, GrantMade, PendingFate } from './runtime.ts';
import type { ShopFloor } from './shopFloor.ts';

interface Parts {
  readonly floor: ShopFloor;
  readonly people: People;
}

/** Follows one check-in of the tray, whichever window or tablet answers it. */
export const watchPending = (
  { floor, people }: Parts,
  pended: CheckInPended,
): Watchable<PendingFate> =>
  mapWatchableAsync(
    watchRow(floor.database, rowKeyOf(trayBook.name, pended.pendingId)),
    async (row): Promise<PendingFate> => {
      const pending = row?.state as PendingCheckIn | undefined;
      switch (pending?.status) {
        case 'approved': {
          const made = await grantMadeIn(pending.answeredIn, pended, { floor, people });
          return { type: 'Approved', made };
        }
        case 'refused':
          return { type: 'Refused' };
        case 'withdrawn':
          return { type: 'Withdrawn' };
        default:
          return { type: 'Waiting' };
      }
    },
    floor.database.onWatchFailed,
  );

async function grantMadeIn(
  tapId: CommandId,
  { customerId, last4, isFirstVisit }: CheckInPended,
  { floor, people }: Parts,
): Promise<GrantMade> {
  const [entries, customer] = await Promise.all([
    readEntriesOfTap(floor.database, tapId),
    people.loadCustomer(customerId),
  ]);
  const { card } = customer;
  const granted = cardEntriesOf(entries)
    .map(({ event }) => event)
    .find((event) => event.type === 'StampsGranted');
  return {
    type: 'GrantMade',
    tapId,
    customerId,
    last4,
    stamps: granted?.stamps ?? stamps(0),
    isFirstVisit,
    isPaperCard: false,
    cardBefore: granted ? without(card, granted) : card,
    card,
    ask: askDue(floor.shop(), customer),
  };
}

const without = (card: Card, { stamps: count, expiresAt }: Granted): Card => ({
  ...card,
  stamps: withdraw(card.stamps, { count, expiresAt }),
});

type Granted = CardEvent & { readonly type: 'StampsGranted' };
