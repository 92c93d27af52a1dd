import { useEffect, useState } from 'react';
import type { Watchable } from '#domain/watchable.ts';

/** `undefined` until the first value arrives. Give it a stable watchable, or it resubscribes. */
export function useWatch<Value>(watchable: Watchable<Value>): Value | undefined {
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    const subscription = watchable.subscribe(
      (next) => setValue(() => next),
      // Thrown while rendering, so that the screen's boundary hears of it.
      (failure) =>
        setValue(() => {
          throw failure;
        }),
    );
    return () => subscription.unsubscribe();
  }, [watchable]);
  return value;
}
