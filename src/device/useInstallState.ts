import { useEffect, useState } from 'react';
import { isHomeScreenApp } from './isHomeScreenApp.ts';
import { useTablet } from './useRuntime.ts';

/** What makes a kiosk of a browser; `null` where this one cannot be asked. */
export interface InstallState {
  /** Opened from its icon, without the browser's bars. */
  readonly isStandalone: boolean;
  /** The browser promised to keep the records. */
  readonly isStorageKept: boolean | null;
  /** The screen stays on. */
  readonly isKeptAwake: boolean | null;
}

const STANDALONE = '(display-mode: standalone), (display-mode: fullscreen)';
const ASK_AGAIN_MS = 2_000;

/** As it is right now: whoever follows the guide sees each step come true. */
export function useInstallState(): InstallState {
  const [isStandalone, setStandalone] = useState(standsAlone);
  const [isPersisted, setPersisted] = useState<boolean>();
  const promised = useTablet((tablet) => tablet.isStoragePersisted);
  const isKeptAwake = useTablet((tablet) => tablet.isKeptAwake);

  useEffect(() => {
    const display = matchMedia(STANDALONE);
    const look = () => setStandalone(standsAlone());
    display.addEventListener('change', look);
    return () => display.removeEventListener('change', look);
  }, []);

  useEffect(() => {
    const ask = () => {
      navigator.storage?.persisted?.().then(setPersisted, () => undefined);
    };
    ask();
    const timer = setInterval(ask, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, []);

  return { isStandalone, isStorageKept: isPersisted ?? promised, isKeptAwake };
}

const standsAlone = (): boolean => isHomeScreenApp() === true || matchMedia(STANDALONE).matches;
