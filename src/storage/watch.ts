import { Dexie, liveQuery, type PromiseExtended } from 'dexie';
import type { Watchable } from '#domain/watchable.ts';
import { classifyFailure } from './classifyFailure.ts';
import type { Database } from './database.ts';

/** A live read of the database. Its failures go to `onWatchFailed`; the last value stays. */
export const watch = <Value>(
  database: Database,
  read: () => PromiseExtended<Value>,
): Watchable<Value> => ({
  subscribe(onValue, onFailure) {
    const readAndTell = () =>
      afterTheAnswer()
        .then(read)
        .catch((error) => {
          // A database that was closed on purpose has nothing more to show.
          if (database.isOpen()) {
            const failure = classifyFailure(error);
            database.onWatchFailed(failure);
            onFailure?.(failure);
          }
          throw error;
        });
    const subscription = liveQuery(readAndTell).subscribe({
      next: onValue,
      // Already told, because Dexie would keep some failures to itself.
      error: () => undefined,
    });
    return { unsubscribe: () => subscription.unsubscribe() };
  },
});

// Dexie starts the live reads before it resolves the write they follow. The person at the counter
// waits for the write: one turn of the event loop lets its answer go first.
const afterTheAnswer = (): PromiseExtended<void> =>
  new Dexie.Promise((resolve) => {
    setTimeout(resolve, 0);
  });
