import type { Access } from '#books/access/events.ts';
import { accessSlip } from '#desk/accessLog.ts';
import type { Answer } from './runtime.ts';
import { type ShopFloor, writeQuietly } from './shopFloor.ts';
import { actorNow, type TabletStore } from './tabletStore.ts';

/** Writes down who looks at whom, before anything is shown: no entry, no look (L-45). */
export interface AccessKeeper {
  log(access: Access): Answer<void>;
}

export const createAccessKeeper = (floor: ShopFloor, tablet: TabletStore): AccessKeeper => ({
  // The book refuses whoever does not stand before the open dark screens.
  log: (access) =>
    writeQuietly(floor, { actor: actorNow(tablet), slips: [accessSlip(floor.deviceId, access)] }),
});
