import { type RecentTap, recentTapsOf } from '#desk/recentTaps.ts';
import type { CustomerId, StaffId } from '#domain/ids.ts';
import type { Last4 } from '#domain/phoneNumber.ts';
import type { Watchable } from '#domain/watchable.ts';
import { watchLatestEntries } from '#storage/entries.ts';
import { mapWatchableAsync } from './mapWatchable.ts';
import type { People } from './people.ts';
import type { ShownTap } from './runtime.ts';
import type { ShopFloor } from './shopFloor.ts';
import type { StaffRoom } from './staffRoom.ts';

const ENTRIES_LOOKED_AT = 120;
const TAPS_SHOWN = 20;

interface Parts {
  readonly floor: ShopFloor;
  readonly people: People;
  readonly staffRoom: StaffRoom;
}

/** The newest taps of this tablet, newest first, with what staff may see: last four and who. */
export function watchRecentTaps(
  { floor, people, staffRoom }: Parts,
  onFailure: (failure: unknown) => void,
): Watchable<readonly ShownTap[]> {
  return mapWatchableAsync(
    watchLatestEntries(floor.database, ENTRIES_LOOKED_AT),
    async (entries) => {
      const taps = recentTapsOf(entries).slice(0, TAPS_SHOWN);
      const [last4ById, nameById] = await Promise.all([
        people.findLast4s(uniqueOf(taps.map(({ customerId }) => customerId))),
        namesOf(taps, staffRoom),
      ]);
      return taps.map((tap) => shown(tap, last4ById, nameById));
    },
    onFailure,
  );
}

function shown(
  tap: RecentTap,
  last4ById: ReadonlyMap<CustomerId, Last4 | null>,
  nameById: ReadonlyMap<StaffId, string>,
): ShownTap {
  const { actor } = tap;
  return {
    ...tap,
    last4: last4ById.get(tap.customerId) ?? null,
    staffName: actor.type === 'staff' ? (nameById.get(actor.staffId) ?? null) : null,
  };
}

async function namesOf(
  taps: readonly RecentTap[],
  staffRoom: StaffRoom,
): Promise<ReadonlyMap<StaffId, string>> {
  const ids = uniqueOf(taps.flatMap(({ actor }) => (actor.type === 'staff' ? actor.staffId : [])));
  const names = await Promise.all(ids.map((id) => staffRoom.nameOf(id)));
  return new Map(ids.map((id, index) => [id, names[index] ?? '']));
}

const uniqueOf = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];
