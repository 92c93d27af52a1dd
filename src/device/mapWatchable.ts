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
 * The same where making takes time, such as opening sealed names. An answer that a newer one has
 * overtaken is dropped; a failure of the making goes to
 * `onMakeFailed`, and the last answer stays.
 */
export function mapWatchableAsync<Value, Made>(
  watchable: Watchable<Value>,
  make: (value: Value) => Promise<Made>,
  onMakeFailed: (failure: unknown) => void,
): Watchable<Made> {
  return {
    subscribe(onValue, onFailure) {
      let latest = 0;
      let isOpen = true;
      const subscription = watchable.subscribe((value) => {
        latest += 1;
        const mine = latest;
        make(value).then((made) => {
          if (isOpen && mine === latest) onValue(made);
        }, onMakeFailed);
      }, onFailure);
      return {
        unsubscribe() {
          isOpen = false;
          subscription.unsubscribe();
        },
      };
    },
  };
}
