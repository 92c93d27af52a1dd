import { fail, ok } from '#domain/result.ts';
import { findDatabases, removeDatabase } from '#storage/storeWhole.ts';
import { forgetPendingTap } from './pendingTap.ts';
import type { ShopFloor } from './shopFloor.ts';
import type { SideShopActions } from './sideShopActions.ts';
import { whileNobodyIsIn } from './sideShopLock.ts';
import { singleFlight } from './singleFlight.ts';
import type { StaffRoom } from './staffRoom.ts';
import type { TabletStore } from './tabletStore.ts';
import {
  databaseNameOf,
  rememberShop,
  type ShopKind,
  SIDE_SHOPS,
  type SideShop,
} from './whichShop.ts';

interface SideShopParts {
  readonly floor: ShopFloor;
  readonly staffRoom: StaffRoom;
  readonly tablet: TabletStore;
  readonly shopKind: ShopKind;
  /** Loads the page again, at the keypad. */
  reopen(): void;
}

export function createSideShops(parts: SideShopParts): SideShopActions {
  const { floor, staffRoom, tablet, shopKind, reopen } = parts;

  function goTo(kind: ShopKind): boolean {
    forgetPendingTap();
    if (!rememberShop(kind)) return false;
    reopen();
    return true;
  }

  return {
    shopKind,
    // Where another window looks around already, this one joins it.
    visitSample: singleFlight(async (words, onShare) => {
      const { makeSample } = await import('./makeSample.ts');
      const { ledger, clock } = floor;
      await whileNobodyIsIn('sample', () =>
        makeSample({ ledger, now: clock.now(), words, onShare }),
      );
      return goTo('sample');
    }),
    startPractice: singleFlight(async () => {
      const { duty, isStaffModeOpen } = tablet.tablet.getState();
      if (duty === null || !isStaffModeOpen) return fail({ type: 'NobodyOnDuty' } as const);
      const { makePractice } = await import('./makePractice.ts');
      await whileNobodyIsIn('practice', () => makePractice(floor, staffRoom));
      return ok(goTo('practice'));
    }),
    leaveSideShop: () => goHome(reopen),
  };
}

/** Back to the own counter; what was left behind is swept away there. */
export function goHome(reopen: () => void): void {
  forgetPendingTap();
  rememberShop('own');
  reopen();
}

const SWEEP_AGAIN_MS = 2_000;

/**
 * At the own counter nothing is left of a side shop, unless another window is still in it: the
 * window before may be closing only now, so it is tried twice.
 */
export async function sweepSideShops(): Promise<void> {
  const left = await findDatabases(SIDE_SHOPS.map(databaseNameOf));
  const kinds = SIDE_SHOPS.filter((kind) => left.includes(databaseNameOf(kind)));
  await Promise.all(kinds.map(sweep));
}

async function sweep(kind: SideShop): Promise<void> {
  const remove = () => removeDatabase(databaseNameOf(kind));
  if (await whileNobodyIsIn(kind, remove)) return;
  await new Promise((resolve) => {
    setTimeout(resolve, SWEEP_AGAIN_MS);
  });
  await whileNobodyIsIn(kind, remove);
}
