import type { Access } from '#books/access/events.ts';
import { accessSlip } from '#desk/accessLog.ts';
import { ok } from '#domain/result.ts';
import type { Answer } from './runtime.ts';
import { type ShopFloor, writeQuietly } from './shopFloor.ts';
import { actorNow, type TabletStore } from './tabletStore.ts';

/** Writes down who looks at whom, before anything is shown: no entry, no look (L-45). */
export interface AccessKeeper {
  log(access: Access): Answer<void>;
}

export const createAccessKeeper = (floor: ShopFloor, tablet: TabletStore): AccessKeeper => ({
  // The book refuses whoever does not stand before the open dark screens.
  async log(access) {
    const slips = [accessSlip(floor.deviceId, access)];
    const logged = await writeQuietly(floor, { actor: actorNow(tablet), slips });
    // Nothing can be written to records of a newer app, and a customer at the counter still asks.
    return !logged.ok && logged.failure.type === 'AppTooOld' ? ok(undefined) : logged;
  },
});
