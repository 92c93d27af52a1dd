import { liveQuery } from 'dexie';
import type { Watchable } from '#domain/watchable.ts';
import { failureOf } from './failureOf.ts';

/** A live query. A failure of the tablet is thrown where nobody can miss it: at the window. */
export const watchQuery = <Value>(query: () => Promise<Value>): Watchable<Value> => ({
  subscribe: (onValue) =>
    liveQuery(query).subscribe(onValue, (error: unknown) => {
      reportError(failureOf(error) ?? error);
    }),
});
