import type { Watchable } from '#domain/watchable.ts';

/** A live read of something made from another live read. */
export const mapWatchable = <Value, Made>(
  watchable: Watchable<Value>,
  make: (value: Value) => Made,
): Watchable<Made> => ({
  subscribe: (onValue, onFailure) =>
    watchable.subscribe((value) => onValue(make(value)), onFailure),
});

/**
 * The same where making takes time, such as opening sealed names. One is made at a time, and what a
 * newer value has overtaken before its turn is never made: a burst of writes costs a making or two,
 * not one each. A failure of the making goes to `onMakeFailed`, and the last answer stays.
 */
export function mapWatchableAsync<Value, Made>(
  watchable: Watchable<Value>,
  make: (value: Value) => Promise<Made>,
  onMakeFailed: (failure: unknown) => void,
): Watchable<Made> {
  return {
    subscribe(onValue, onFailure) {
      let next: { readonly value: Value } | undefined;
      let isMaking = false;
      let isOpen = true;

      async function makeUntilNewest(): Promise<void> {
        isMaking = true;
        try {
          while (next !== undefined) {
            const { value } = next;
            next = undefined;
            // A newer value makes this one old news.
            await make(value).then((made) => {
              if (isOpen && next === undefined) onValue(made);
            }, onMakeFailed);
          }
        } finally {
          isMaking = false;
        }
      }

      const subscription = watchable.subscribe((value) => {
        next = { value };
        if (!isMaking) void makeUntilNewest();
      }, onFailure);
      return {
        unsubscribe() {
          isOpen = false;
          next = undefined;
          subscription.unsubscribe();
        },
      };
    },
  };
}
