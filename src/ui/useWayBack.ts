import { useEffect, useEffectEvent } from 'react';

/**
 * Calls `onBack` for the system's way back, such as Android's gesture, where the browser hands it on
 * (`CloseWatcher`); the watcher that was made last hears it first, as a native dialog does. Who does
 * not leave hears it again the next time.
 */
export function useWayBack(onBack: () => void): void {
  const back = useEffectEvent(onBack);
  useEffect(() => {
    const Watcher = globalThis.CloseWatcher;
    if (Watcher === undefined) return undefined;
    let watcher = watch(Watcher);
    return () => watcher.destroy();

    function watch(Maker: CloseWatcherMaker): CloseWatcher {
      const made = new Maker();
      made.addEventListener('close', () => {
        // A closed watcher hears nothing more, and whoever writes may have chosen to stay.
        watcher = watch(Maker);
        back();
      });
      return made;
    }
  }, []);
}

/** Not everywhere, and not yet in TypeScript's own list. */
interface CloseWatcher extends EventTarget {
  destroy(): void;
}

type CloseWatcherMaker = new () => CloseWatcher;

declare global {
  var CloseWatcher: CloseWatcherMaker | undefined;
}
