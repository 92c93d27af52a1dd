import type { StoreApi } from 'zustand/vanilla';
import { SHOP_ROW_KEY } from '#books/program/programBook.ts';
import { rebuild } from '#ledger/rebuild.ts';
import type { Database } from '#storage/database.ts';
import { readEntriesOfTap, readLatestEntries } from '#storage/entries.ts';
import { findRow } from '#storage/findRows.ts';
import { loadKeys } from '#storage/keyStore.ts';
import { storeFoldVersion } from '#storage/meta.ts';
import { createVault } from '#vault/vault.ts';
import type { Clock } from './clock.ts';
import { createDiary, type Diary } from './diary.ts';
import { FOLD_VERSION } from './foldVersion.ts';
import { type NewIds, newDeviceId } from './newIds.ts';
import type { OpeningPhase } from './openingPhase.ts';
import { openRecords } from './openRecords.ts';
import { forgiveReload } from './pendingTap.ts';
import { judgePendingTap, recoverByReload } from './recoverConnection.ts';
import { createShopFloor, type ShopFloor } from './shopFloor.ts';
import type { TabletState } from './tabletState.ts';
import { databaseNameOf, type ShopKind } from './whichShop.ts';

interface OpenFloorParts {
  readonly clock: Clock;
  readonly ids: NewIds;
  readonly databaseName?: string;
  readonly shopKind: ShopKind;
  readonly onPhase?: (phase: OpeningPhase) => void;
  /** A side shop is gone under our feet: another window, or the browser, has removed it. */
  onSideShopGone(): void;
}

interface OpenFloor {
  readonly floor: ShopFloor;
  readonly diary: Diary;
  readonly database: Database;
  acknowledgeLoss(): void;
  close(): void;
}

/** Opens the records and stands the floor on them; what is wrong with them goes to the tablet. */
export async function openFloor(
  tablet: StoreApi<TabletState>,
  parts: OpenFloorParts,
): Promise<OpenFloor> {
  const { clock, ids, shopKind, onSideShopGone, onPhase = () => undefined } = parts;
  const isPassing = shopKind !== 'own';
  const records = await openRecords({
    databaseName: parts.databaseName ?? databaseNameOf(shopKind),
    isPassing,
    createDeviceId: () => newDeviceId(clock.now()),
    onReplaced: () => tablet.setState({ isReplaced: true }),
    onWiped: () => (isPassing ? onSideShopGone() : tablet.setState({ isWiped: true })),
    onConnectionLost: () => {
      if (!recoverByReload(floor, tablet)) tablet.setState({ isCutOff: true });
    },
    onWatchFailed: (failure) => diary.noteFailure(failure, 'watch'),
    onPhase,
  });
  const { database, deviceId, isReadOnly, entriesLost, canary } = records;
  const diary = createDiary({ database, clock, isReadOnly });
  const onWritten = (deviceSeq: number): void => {
    canary.noticeWritten(deviceSeq);
    forgiveReload();
  };
  const floor = createShopFloor({ database, clock, ids, deviceId, isReadOnly, onWritten });
  if (records.isFoldStale) {
    onPhase('makingRowsAgain');
    await rebuild(floor.ledger.projections, floor.store);
    await storeFoldVersion(database, FOLD_VERSION);
  }
  const [shopRow, [newest], tapVerdict] = await Promise.all([
    findRow(database, SHOP_ROW_KEY),
    readLatestEntries(database, 1),
    judgePendingTap((tapId) => readEntriesOfTap(database, tapId)),
    openVaultOf(floor),
  ]);
  floor.loadShop(shopRow);
  if (newest && !newest.suspect) clock.noticeWritten(newest.occurredAt);
  tablet.setState({ isReadOnly, entriesLost, tapVerdict });
  if (entriesLost > 0) diary.note(`entries lost: ${entriesLost}`);
  return {
    floor,
    diary,
    database,
    acknowledgeLoss() {
      canary.acknowledgeLoss();
      tablet.setState({ entriesLost: 0 });
    },
    close() {
      floor.close();
      records.close();
    },
  };
}

/** The keys of a founded shop; before that there are none. */
export async function openVaultOf(floor: ShopFloor): Promise<void> {
  const keys = await loadKeys(floor.database);
  if (keys !== undefined) floor.openVault(createVault(keys.keyring));
}
