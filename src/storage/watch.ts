import { Dexie, liveQuery, type PromiseExtended } from 'dexie';
import type { Watchable } from '#domain/watchable.ts';
import { classifyFailure } from './classifyFailure.ts';
import { isLost } from './connection.ts';
import type { Database } from './database.ts';

/**
 * Dexie remembers every write since a live read was last affected, and most never are: a tablet that
 * stays on would grow by kilobytes with each check-in. A read that has heard of so many begins anew.
 */
const WRITES_MAX = 100;

/**
 * A live read of the database; a lost connection is opened again, and the read goes on. Its failures
 * go to `onWatchFailed`; the last value stays.
 */
export const watch = <Value>(
  database: Database,
  read: () => PromiseExtended<Value>,
): Watchable<Value> => ({
  subscribe(onValue, onFailure) {
    const { connection } = database;
    let isReopenedInVain = false;
    let writesSinceRead = 0;
    let subscription = begin();
    const stopListening = connection.onReopened(beginAnew);
    Dexie.on.storagemutated.subscribe(noteWrite);
    return {
      unsubscribe() {
        Dexie.on.storagemutated.unsubscribe(noteWrite);
        stopListening();
        subscription.unsubscribe();
      },
    };

    function beginAnew() {
      subscription.unsubscribe();
      subscription = begin();
    }

    function noteWrite() {
      writesSinceRead += 1;
      if (writesSinceRead >= WRITES_MAX) beginAnew();
    }

    function begin() {
      // A read that another one has replaced has nothing more to tell.
      let isCurrent = true;
      writesSinceRead = 0;
      const readAndTell = () => afterTheAnswer().then(read).catch(tellFailure);
      const live = liveQuery(readAndTell).subscribe({
        next: (value) => {
          isReopenedInVain = false;
          writesSinceRead = 0;
          onValue(value);
        },
        // Already told, because Dexie would keep some failures to itself.
        error: () => undefined,
      });
      return {
        unsubscribe() {
          isCurrent = false;
          live.unsubscribe();
        },
      };

      function tellFailure(error: unknown): never {
        const failure = classifyFailure(error);
        if (isCurrent && !connection.isEnded()) {
          database.onWatchFailed(failure);
          reopenOrTell(failure);
        }
        throw error;
      }

      function reopenOrTell(failure: unknown): void {
        if (!isLost(failure) || isReopenedInVain) {
          if (isLost(failure)) connection.giveUp();
          tell(failure);
          return;
        }
        isReopenedInVain = true;
        // This read begins anew with it.
        connection.reopen().catch(tell);
      }

      function tell(failure: unknown): void {
        if (isCurrent) onFailure?.(failure);
      }
    }
  },
});

// Dexie starts the live reads before it resolves the write they follow. The person at the counter
// waits for the write: one turn of the event loop lets its answer go first.
const afterTheAnswer = (): PromiseExtended<void> =>
  new Dexie.Promise((resolve) => {
    setTimeout(resolve, 0);
  });
