const TAKE_OVER_MS_MAX = 10_000;

/**
 * Looks for a newer version, lets it take over at once, and loads the page again: with it, if there
 * is one and the server answers. For a page that can do nothing until then.
 */
export async function loadNewest(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration(import.meta.env.BASE_URL);
  // Offline there is nothing newer than what waits already.
  await registration?.update().catch(() => undefined);
  const next = registration?.waiting ?? registration?.installing;
  if (next) await Promise.race([takeOver(next), later(TAKE_OVER_MS_MAX)]);
  location.reload();
}

function takeOver(worker: ServiceWorker): Promise<void> {
  const skipWaiting = () => {
    if (worker.state === 'installed') worker.postMessage({ type: 'SKIP_WAITING' });
  };
  worker.addEventListener('statechange', skipWaiting);
  skipWaiting();
  return new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
  });
}

const later = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
