import { stampBalance } from '#books/card/card.ts';
import { isTraceless } from '#books/card/traces.ts';
import { type PendingCheckIn, trayIndexKey } from '#books/tray/pendingCheckIn.ts';
import { trayBook } from '#books/tray/trayBook.ts';
import type { Purchase } from '#desk/checkIn.ts';
import { approveSlips, takeBackSlips } from '#desk/tray.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import type { PendingId } from '#domain/ids.ts';
import { fail, ok } from '#domain/result.ts';
import type { Watchable } from '#domain/watchable.ts';
import type { Row } from '#ledger/projection.ts';
import { findRows } from '#storage/findRows.ts';
import { watchRowsWith } from '#storage/watchRow.ts';
import { followBusinessDay } from './followBusinessDay.ts';
import { mapWatchableAsync } from './mapWatchable.ts';
import { createMissedCheckIns } from './missedCheckIns.ts';
import { purchaseWithOwnDays } from './ownDays.ts';
import { cardOf, cardRowKey, type People } from './people.ts';
import type { Answer, PendedIds, Runtime, WaitingCheckIn } from './runtime.ts';
import { type ShopFloor, writeQuietly } from './shopFloor.ts';
import { singleFlight } from './singleFlight.ts';
import { actorOnDuty, type TabletStore } from './tabletStore.ts';
import { watchPending } from './watchPending.ts';
import { writeForgetting } from './writeForgetting.ts';

interface TrayDeskParts {
  readonly floor: ShopFloor;
  readonly people: People;
  readonly tablet: TabletStore;
}

type TrayActions = Pick<
  Runtime,
  | 'approveCheckIn'
  | 'refuseCheckIn'
  | 'withdrawCheckIn'
  | 'watchPending'
  | 'countMissed'
  | 'acknowledgeMissed'
>;

/** The tray between the customer's keypad and the staff's yes (U-09, customer first). */
export function createTrayDesk({ floor, people, tablet }: TrayDeskParts): TrayActions {
  async function takeBack(pended: PendedIds, by: 'staff' | 'customer'): Answer<void> {
    const actor = by === 'staff' ? actorOnDuty(tablet) : ({ type: 'customer' } as const);
    if (by === 'staff' && actor.type !== 'staff') return fail({ type: 'NobodyOnDuty' });
    const card = await people.findCard(pended.customerId);
    const written = await writeForgetting(floor, {
      actor,
      isLastTrace: card !== undefined && isTraceless(card),
      slipsFor: (isLastTrace) => takeBackSlips({ ...pended, by, isLastTrace }),
    });
    return written.ok ? ok(undefined) : written;
  }

  async function approve({ pendingId, customerId }: PendedIds, purchase: Purchase): Answer<void> {
    const actor = actorOnDuty(tablet);
    if (actor.type !== 'staff') return fail({ type: 'NobodyOnDuty' });
    const bought = await purchaseWithOwnDays({ floor, people }, customerId, purchase);
    return writeQuietly(floor, { actor, slips: approveSlips(pendingId, customerId, bought) });
  }

  return {
    // Not one after another: twenty of them go to the disk together, each as a tap of its own.
    approveCheckIn: approve,
    refuseCheckIn: singleFlight((pended) => takeBack(pended, 'staff')),
    withdrawCheckIn: singleFlight((pended) => takeBack(pended, 'customer')),
    ...createMissedCheckIns(floor),
    watchPending: (pended) => watchPending({ floor, people }, pended),
  };
}

/** Today's tray, longest waiting first; it empties by itself when the business day ends. */
export const watchTray = (
  floor: ShopFloor,
  people: People,
  onFailure: (failure: unknown) => void,
): Watchable<readonly WaitingCheckIn[]> =>
  mapWatchableAsync(
    followBusinessDay(floor, (today: BusinessDay) =>
      watchRowsWith(floor.database, trayIndexKey(today)),
    ),
    (rows) => shownTray(rows, floor, people),
    onFailure,
  );

async function shownTray(
  rows: readonly Row[],
  { database }: ShopFloor,
  people: People,
): Promise<readonly WaitingCheckIn[]> {
  const waiting = rows.flatMap(waitingOf);
  const ids = waiting.map(({ customerId }) => customerId);
  const [last4ById, cards] = await Promise.all([
    people.findLast4s(ids),
    findRows(database, ids.map(cardRowKey)),
  ]);
  return waiting
    .flatMap((each, index) => {
      const last4 = last4ById.get(each.customerId) ?? null;
      // Erased meanwhile: there is nobody left to say yes to.
      if (last4 === null) return [];
      const card = cardOf(cards[index]);
      return { ...each, last4, balance: stampBalance(card), isNew: isTraceless(card) };
    })
    .toSorted((a, b) => a.at - b.at);
}

function waitingOf({ key, state }: Row) {
  const pending = state as PendingCheckIn;
  if (pending.status !== 'waiting') return [];
  const { customerId, stamps, at } = pending;
  const pendingId = key.slice(trayBook.name.length + 1) as PendingId;
  return [{ pendingId, customerId, stamps, at }];
}
