import type { BusinessDay } from '#domain/businessDay.ts';
import { MINUTE_MS } from '#domain/instant.ts';
import type { Watchable } from '#domain/watchable.ts';
import type { ShopFloor } from './shopFloor.ts';

/** Follows what belongs to the running business day, and moves on to the next one by itself. */
export const followBusinessDay = <Value>(
  floor: ShopFloor,
  watchDay: (today: BusinessDay) => Watchable<Value>,
): Watchable<Value> => ({
  subscribe(onValue, onFailure) {
    let followed: BusinessDay | undefined;
    let subscription: { unsubscribe(): void } | undefined;

    function follow(): void {
      const today = floor.businessDayOf(floor.clock.now());
      if (today === followed) return;
      followed = today;
      subscription?.unsubscribe();
      subscription = watchDay(today).subscribe(onValue, onFailure);
    }

    follow();
    const timer = setInterval(follow, MINUTE_MS);
    return {
      unsubscribe() {
        clearInterval(timer);
        subscription?.unsubscribe();
      },
    };
  },
});
