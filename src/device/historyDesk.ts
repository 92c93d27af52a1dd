import { stampBalance } from '#books/card/card.ts';
import { cardBook } from '#books/card/cardBook.ts';
import type { StaffEvent } from '#books/staff/events.ts';
import { staffBook } from '#books/staff/staffBook.ts';
import { laterReversalSlips } from '#desk/laterReversal.ts';
import { permissionHistoryOf } from '#desk/permissionHistory.ts';
import { mayDo } from '#desk/permissions.ts';
import { recentTapsOf } from '#desk/recentTaps.ts';
import { takeBackReferralSlips } from '#desk/referrals.ts';
import { isLastTraceOn } from '#desk/undo.ts';
import { fail, ok } from '#domain/result.ts';
import type { Watchable } from '#domain/watchable.ts';
import type { Entry } from '#ledger/entry.ts';
import { readEntriesOfTap } from '#storage/entries.ts';
import { watchEntriesAbout, watchEntriesOfBook } from '#storage/entriesOfBook.ts';
import type { AccessKeeper } from './accessKeeper.ts';
import { mapWatchableAsync } from './mapWatchable.ts';
import type { Answer, Runtime, ShownPermissionChange, ShownTap } from './runtime.ts';
import type { ShopFloor } from './shopFloor.ts';
import { nameIn, type Openers, openNames, openTaps, staffIn } from './shownTaps.ts';
import { singleFlight } from './singleFlight.ts';
import { writeForgetting } from './writeForgetting.ts';

interface HistoryDeskParts extends Openers {
  readonly floor: ShopFloor;
  readonly accessKeeper: AccessKeeper;
  readonly onFailure: (failure: unknown) => void;
}

/** What was: of one customer's card, and of who was allowed what. */
export function createHistoryDesk({
  floor,
  accessKeeper,
  onFailure,
  ...openers
}: HistoryDeskParts): Pick<Runtime, 'openHistory' | 'reverseTap' | 'watchPermissionHistory'> {
  const { people, staffRoom } = openers;

  async function reverseTap(request: Parameters<Runtime['reverseTap']>[0]) {
    const { tapId, customerId, reason, staffId, pin } = request;
    const confirmed = await staffRoom.confirmPin(staffId, pin);
    if (!confirmed.ok) return confirmed;
    const { actor, slip } = confirmed.value;
    if (!mayDo(actor.role, 'reverse')) return fail({ type: 'ManagersOnly' } as const);
    const [entriesOfTap, card] = await Promise.all([
      readEntriesOfTap(floor.database, tapId),
      people.findCard(customerId),
    ]);
    const reversal = { tapId, customerId, reason };
    const written = await writeForgetting(floor, {
      actor,
      isLastTrace: card !== undefined && isLastTraceOn(card, customerId, entriesOfTap),
      slipsFor: (isLastTrace) => [
        slip,
        ...laterReversalSlips({ ...reversal, isLastTrace }),
        ...takeBackReferralSlips(tapId, customerId, entriesOfTap),
      ],
    });
    if (!written.ok) return written;
    const isErased = written.value.entries.some(({ event }) => event.type === 'PersonErased');
    return ok({ balance: stampBalance(await people.loadCard(customerId)), isErased });
  }

  return {
    reverseTap: singleFlight(reverseTap),

    async openHistory(customerId): Answer<Watchable<readonly ShownTap[]>> {
      const logged = await accessKeeper.log({ type: 'HistoryRead', customerId });
      if (!logged.ok) return logged;
      return ok(
        mapWatchableAsync(
          watchEntriesAbout(floor.database, cardBook.name, customerId),
          (entries) => openTaps(recentTapsOf(entries), openers),
          onFailure,
        ),
      );
    },

    watchPermissionHistory: () =>
      mapWatchableAsync(
        watchEntriesOfBook(floor.database, staffBook.name),
        async (entries): Promise<readonly ShownPermissionChange[]> => {
          const changes = permissionHistoryOf(entries as readonly Entry<StaffEvent>[]);
          const nameById = await openNames(
            changes.flatMap(({ actor, staffId }) => [staffId, ...staffIn(actor)]),
            staffRoom,
          );
          return changes.map((change) => ({
            ...change,
            name: nameById.get(change.staffId) ?? '',
            byName: nameIn(nameById, change.actor),
          }));
        },
        onFailure,
      ),
  };
}
