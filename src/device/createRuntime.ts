import { SHOP_ROW_KEY } from '#books/program/programBook.ts';
import { rebuild } from '#ledger/rebuild.ts';
import { verify } from '#ledger/verify.ts';
import { watchRow } from '#storage/watchRow.ts';
import { createAccessDesk } from './accessDesk.ts';
import { createAccessKeeper } from './accessKeeper.ts';
import { appVersion } from './appVersion.ts';
import { createAskDesk } from './askDesk.ts';
import { attachToBrowser } from './attachToBrowser.ts';
import { createCheckInDesk } from './checkInDesk.ts';
import { type ClockSources, createClock } from './clock.ts';
import { createDayDesk } from './dayDesk.ts';
import { followDuty } from './followDuty.ts';
import { prepareShop } from './foundShop.ts';
import { createHistoryDesk } from './historyDesk.ts';
import { createLiveReads } from './liveReads.ts';
import { loadNewest } from './loadNewest.ts';
import { createMenuDesk } from './menuDesk.ts';
import { createNewIds } from './newIds.ts';
import { openFloor, openVaultOf } from './openFloor.ts';
import type { OpeningPhase } from './openingPhase.ts';
import { createOwnerDesk } from './ownerDesk.ts';
import { createPeople } from './people.ts';
import { createPrivacyDesk } from './privacyDesk.ts';
import { createProber } from './prober.ts';
import { createRequestDesk } from './requestDesk.ts';
import type { Runtime } from './runtime.ts';
import { createSideShops, goHome } from './sideShops.ts';
import { createStaffDesk } from './staffDesk.ts';
import { createStaffRoom } from './staffRoom.ts';
import { createTabletStore } from './tabletStore.ts';
import { createTrayDesk } from './trayDesk.ts';
import type { ShopKind } from './whichShop.ts';

export interface RuntimeOptions extends ClockSources {
  /** The own shop unless it is said. */
  readonly shopKind?: ShopKind;
  /** One database a shop; another name is another, empty, tablet. */
  readonly databaseName?: string;
  /** What the opening is busy with, for the screen that is shown meanwhile. */
  readonly onPhase?: (phase: OpeningPhase) => void;
  /** Loads the page again, at the keypad. */
  readonly reopen?: () => void;
}

export interface OpenRuntime extends Runtime {
  /** Lets go of the database and the browser; for tests and tools. */
  close(): void;
}

/**
 * Opens the tablet: the database, the keys of a founded shop, and everything the screens can ask
 * for. Throws `TabletFailure` where the browser cannot keep data.
 */
export async function openRuntime(options: RuntimeOptions = {}): Promise<OpenRuntime> {
  const clock = createClock(options);
  const ids = createNewIds(clock);
  const tablet = createTabletStore();
  const { shopKind = 'own', reopen = loadAtKeypad } = options;
  const onSideShopGone = (): void => goHome(reopen);
  const opened = await openFloor(tablet.tablet, {
    ...options,
    clock,
    ids,
    shopKind,
    onSideShopGone,
  });
  const { floor, diary, database } = opened;
  // Another window of this tablet may found the shop while this one waits.
  const founding = watchRow(database, SHOP_ROW_KEY).subscribe(() => {
    if (!floor.isVaultOpen()) openVaultOf(floor).catch(diary.noteFailureOf('openVault'));
  });

  const people = createPeople(floor);
  const staffRoom = createStaffRoom(floor);
  const accessKeeper = createAccessKeeper(floor, tablet);
  const prober = createProber(clock);
  const parts = { floor, people, staffRoom, tablet, accessKeeper, prober };
  const duty = followDuty(floor, tablet);
  const browser = attachToBrowser({ floor, tablet: tablet.tablet, note: diary.note });

  return {
    ...tablet.actions,
    tablet: tablet.tablet,
    clock,
    appVersion,
    ...createLiveReads({ ...parts, diary }),
    ...createCheckInDesk(parts),
    ...createStaffDesk(parts),
    ...createOwnerDesk(parts),
    ...createMenuDesk(parts),
    ...createTrayDesk(parts),
    ...createAskDesk(parts),
    ...createPrivacyDesk(parts),
    ...createRequestDesk({ ...parts, onFailure: diary.noteFailureOf('watchRequests') }),
    ...createAccessDesk(parts),
    ...createDayDesk(parts),
    ...createHistoryDesk({ ...parts, onFailure: diary.noteFailureOf('history') }),
    ...createSideShops({ ...parts, shopKind, reopen }),
    prepareShop: (plan) => prepareShop(floor, plan),

    verify: () => verify(floor.ledger.projections, floor.store),
    rebuild: () => rebuild(floor.ledger.projections, floor.store),
    writeSupportFile: () => diary.writeSupportFile(floor),
    noteFailure: diary.noteFailure,
    takeUpdate: browser.takeUpdate,
    refresh: loadNewest,
    canWriteAgain: diary.canWrite,
    acknowledgeLoss: opened.acknowledgeLoss,
    close() {
      browser.detach();
      founding.unsubscribe();
      duty.unsubscribe();
      opened.close();
    },
  };
}

const loadAtKeypad = (): void => location.replace(import.meta.env.BASE_URL);
