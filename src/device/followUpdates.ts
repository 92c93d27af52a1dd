import { Workbox } from 'workbox-window';
import type { StoreApi } from 'zustand/vanilla';
import { HOUR_MS } from '#domain/instant.ts';
import type { TabletState } from './tabletState.ts';

export interface Updates {
  /** Lets the waiting version take over. */
  take(): void;
  stop(): void;
}

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
  // A kiosk never navigates, so nobody else would look for a new version.
  const timer = setInterval(() => {
    workbox.update().catch(() => note('no update: the server did not answer'));
  }, HOUR_MS);
  return {
    take: () => workbox.messageSkipWaiting(),
    stop() {
      clearInterval(timer);
      serviceWorker.removeEventListener('controllerchange', onControlled);
    },
  };
}
