import type { StoreApi } from 'zustand/vanilla';
import type { CommandId } from '#domain/ids.ts';
import type { Entry } from '#ledger/entry.ts';
import { forgetPendingTap, lookForPendingTap, type PendingTap, reloadOnce } from './pendingTap.ts';
import type { ShopFloor } from './shopFloor.ts';
import type { TabletState, TapVerdict } from './tabletState.ts';

/** The records cannot be had any more: loads the page again, and remembers what was in hand. */
export function recoverByReload(floor: ShopFloor, tablet: StoreApi<TabletState>): boolean {
  return reloadOnce(floor.tapInFlight() ?? brokenOffTap(tablet.getState()));
}

/** Whoever was in a turn had pressed, or was about to, before anything could be written. */
const brokenOffTap = ({ turn }: TabletState): PendingTap | undefined =>
  turn === null ? undefined : { what: turn.purpose === 'redeem' ? 'reward' : 'grant', tapId: null };

/** After such a reload: was it written or not? `null` if nothing was in hand. */
export async function judgePendingTap(
  readEntriesOfTap: (tapId: CommandId) => Promise<readonly Entry[]>,
): Promise<TapVerdict | null> {
  const pending = lookForPendingTap();
  if (pending === undefined) return null;
  const { what, tapId } = pending;
  const isSaved = tapId !== null && (await readEntriesOfTap(tapId)).length > 0;
  // Not before: the connection may break again while it is looked up.
  forgetPendingTap();
  return { what, isSaved };
}
