import { useEffect, useState } from 'react';
import { useTablet } from '#device/useRuntime.ts';

/**
 * A new version has taken over, or a part of this one cannot be loaded any more. The page is loaded
 * again, but only from an idle keypad: never while somebody is in the middle of something.
 */
export function useReloadAfterUpdate(isKiosk: boolean): void {
  const [isOutdated, setOutdated] = useState(false);
  const isReloadDue = useTablet((tablet) => tablet.isReloadDue);
  const isFree = useTablet(({ isBusy, turn }) => !isBusy && turn === null);

  useEffect(() => {
    const onPreloadError = () => setOutdated(true);
    addEventListener('vite:preloadError', onPreloadError);
    return () => removeEventListener('vite:preloadError', onPreloadError);
  }, []);

  useEffect(() => {
    if ((isReloadDue || isOutdated) && isKiosk && isFree) location.reload();
  }, [isReloadDue, isOutdated, isKiosk, isFree]);
}
