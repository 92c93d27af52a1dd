import { recentTapsOf } from '#desk/recentTaps.ts';
import type { Watchable } from '#domain/watchable.ts';
import { watchLatestEntries } from '#storage/entries.ts';
import { mapWatchableAsync } from './mapWatchable.ts';
import type { ShownTap } from './runtime.ts';
import type { ShopFloor } from './shopFloor.ts';
import { type Openers, openTaps } from './shownTaps.ts';

const ENTRIES_LOOKED_AT = 120;
const TAPS_SHOWN = 20;

/** The newest taps of this tablet, newest first, with what staff may see: last four and who. */
export const watchRecentTaps = (
  { floor, ...openers }: Openers & { readonly floor: ShopFloor },
  onFailure: (failure: unknown) => void,
): Watchable<readonly ShownTap[]> =>
  mapWatchableAsync(
    watchLatestEntries(floor.database, ENTRIES_LOOKED_AT),
    (entries) => openTaps(recentTapsOf(entries).slice(0, TAPS_SHOWN), openers),
    onFailure,
  );
