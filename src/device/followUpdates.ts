import { Workbox } from 'workbox-window';
import type { StoreApi } from 'zustand/vanilla';
import { HOUR_MS } from '#domain/instant.ts';
import type { TabletState } from './tabletState.ts';

export interface Updates {
  /** Lets the waiting version take over. */
  take(): void;
  /** Looks for a newer version, and loads whatever is newest. */
  refresh(): Promise<void>;
  stop(): void;
}

const REFRESH_MS_MAX = 10_000;

/** Looks for new versions, and says when one waits and when one has taken over. */
export function followUpdates(
  tablet: StoreApi<TabletState>,
  note: (what: string) => void,
): Updates | undefined {
  if (!('serviceWorker' in navigator)) return undefined;
  const { serviceWorker } = navigator;
  const base = import.meta.env.BASE_URL;
  const workbox = new Workbox(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
  workbox.addEventListener('waiting', () => {
    note('a new version waits');
    tablet.setState({ isUpdateWaiting: true });
  });
  // Whichever window of this tablet let the new version take over: the files of this one are gone.
  // The very first version takes over, too, but replaces nothing.
  let isControlled = serviceWorker.controller !== null;
  const onControlled = (): void => {
    // The reload itself waits for an idle keypad again: somebody may have come meanwhile.
    if (isControlled) tablet.setState({ isReloadDue: true });
    isControlled = true;
  };
  serviceWorker.addEventListener('controllerchange', onControlled);
  workbox.register().catch(() => note('the service worker could not be registered'));
  const look = () => workbox.update().catch(() => note('no update: the server did not answer'));
  // A kiosk never navigates, so nobody else would look for a new version.
  const timer = setInterval(look, HOUR_MS);
  return {
    take: () => workbox.messageSkipWaiting(),
    async refresh() {
      const hasTakenOver = new Promise<void>((resolve) => {
        serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
      });
      workbox.addEventListener('waiting', () => workbox.messageSkipWaiting());
      await look();
      const registration = await serviceWorker.getRegistration(base);
      if (registration?.waiting) workbox.messageSkipWaiting();
      if (registration?.waiting || registration?.installing) {
        await Promise.race([hasTakenOver, later(REFRESH_MS_MAX)]);
      }
      location.reload();
    },
    stop() {
      clearInterval(timer);
      serviceWorker.removeEventListener('controllerchange', onControlled);
    },
  };
}

const later = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
