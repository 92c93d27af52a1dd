import { useEffect, useState } from 'react';

/** How much of what the browser allows is used, from 0 to 1; `null` while or where it is unknown. */
export function useStorageUse(): number | null {
  const [use, setUse] = useState<number | null>(null);
  useEffect(() => {
    let isShown = true;
    navigator.storage?.estimate?.().then(
      ({ usage, quota }) => {
        if (isShown && usage !== undefined && quota) setUse(usage / quota);
      },
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, []);
  return use;
}
