import type { StoreApi } from 'zustand/vanilla';
import { probeConnection } from '#storage/connection.ts';
import { followClock } from './followClock.ts';
import { followUpdates } from './followUpdates.ts';
import { keepAwake } from './keepAwake.ts';
import type { ShopFloor } from './shopFloor.ts';
import type { TabletState } from './tabletState.ts';

interface AttachToBrowserParts {
  readonly floor: ShopFloor;
  readonly tablet: StoreApi<TabletState>;
  note(what: string): void;
}

export interface BrowserTies {
  /** Lets the waiting version take over; `false` if somebody is busy or nothing waits. */
  takeUpdate(): Promise<boolean>;
  detach(): void;
}

/** Ties the tablet to its browser: updates, connectivity, wake lock and the promise to keep data. */
export function attachToBrowser({ floor, tablet, note }: AttachToBrowserParts): BrowserTies {
  const ties = new AbortController();
  const { signal } = ties;
  noticeSleep(floor, signal);
  followClock(floor.clock, tablet, signal);
  keepAwake({ tablet, signal, note });
  protectStorage(tablet, note);
  const updates = import.meta.env.PROD ? followUpdates(tablet, note) : undefined;

  return {
    async takeUpdate() {
      const { isUpdateWaiting, isBusy } = tablet.getState();
      const isFree = !isBusy && floor.tapInFlight() === undefined;
      if (!isUpdateWaiting || !isFree || updates === undefined) return false;
      updates.take();
      return true;
    },
    detach() {
      ties.abort();
      updates?.stop();
    },
  };
}

/**
 * A tablet that slept has let its monotonic clock stand still, so the wall clock has not jumped; and
 * its browser may have lost the records meanwhile.
 */
function noticeSleep({ clock, database }: ShopFloor, signal: AbortSignal): void {
  const onChange = () => {
    if (document.visibilityState !== 'visible') return;
    clock.noticeWaking();
    // Whoever opens it again tells what came of it.
    probeConnection(database).catch(() => undefined);
  };
  document.addEventListener('visibilitychange', onChange, { signal });
}

function protectStorage(tablet: StoreApi<TabletState>, note: (what: string) => void): void {
  const storage: StorageManager | undefined = navigator.storage;
  if (storage?.persist === undefined) return;
  storage.persist().then(
    (isStoragePersisted) => {
      tablet.setState({ isStoragePersisted });
      note(`storage persisted: ${isStoragePersisted}`);
    },
    () => note('storage persistence could not be asked'),
  );
}
