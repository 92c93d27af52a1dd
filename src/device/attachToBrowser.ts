import { Workbox } from 'workbox-window';
import type { StoreApi } from 'zustand/vanilla';
import { HOUR_MS } from '#domain/instant.ts';
import type { Clock } from './clock.ts';
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
  noticeSleep(floor.clock, ties.signal);
  keepAwake(ties.signal, note);
  protectStorage(tablet, note);
  const updates = import.meta.env.PROD ? followUpdates(tablet, note) : undefined;

  return {
    async takeUpdate() {
      const { isUpdateWaiting, isBusy } = tablet.getState();
      const isFree = !isBusy && floor.writesInFlight() === 0;
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

/** A tablet that slept has let its monotonic clock stand still; the wall clock has not jumped. */
function noticeSleep(clock: Clock, signal: AbortSignal): void {
  const onChange = () => {
    if (document.visibilityState === 'visible') clock.noticeWaking();
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

function followUpdates(tablet: StoreApi<TabletState>, note: (what: string) => void) {
  if (!('serviceWorker' in navigator)) return undefined;
  const base = import.meta.env.BASE_URL;
  const workbox = new Workbox(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
  workbox.addEventListener('waiting', () => {
    note('a new version waits');
    tablet.setState({ isUpdateWaiting: true });
  });
  workbox.register().catch(() => note('the service worker could not be registered'));
  // A kiosk never navigates, so nobody else would look for a new version.
  const timer = setInterval(() => {
    workbox.update().catch(() => note('no update: the server did not answer'));
  }, HOUR_MS);
  return {
    take() {
      // The reload itself waits for an idle keypad again: somebody may have come meanwhile.
      workbox.addEventListener('controlling', () => tablet.setState({ isReloadDue: true }));
      workbox.messageSkipWaiting();
    },
    stop: () => clearInterval(timer),
  };
}
