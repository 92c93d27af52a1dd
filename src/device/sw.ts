import { clientsClaim } from 'workbox-core';
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';

declare const self: ServiceWorkerGlobalScope & {
  /** Filled in by the build: every file of this version. */
  readonly __WB_MANIFEST: PrecacheEntry[];
};

/** A path that names a file, such as licenses/notices.txt, is that file and not the app. */
const namesFile = /\/[^/?]+\.[^/?]+(\?|$)/;

cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST);
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('index.html'), { denylist: [namesFile] }),
);
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.endsWith('/fonts/DangolSans-rest.woff2'),
  new CacheFirst({ cacheName: 'fonts' }),
);
clientsClaim();

// A new version waits until the page says that nobody is in the middle of anything.
self.addEventListener('message', (event) => {
  const message: unknown = event.data;
  const isSkipWaiting =
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === 'SKIP_WAITING';
  if (isSkipWaiting) event.waitUntil(self.skipWaiting());
});
