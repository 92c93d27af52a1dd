import { MINUTE_MS } from '#domain/instant.ts';
import type { Watchable } from '#domain/watchable.ts';
import { type DayTotals, dayTotals, noTotals } from '#insight/dayTotals.ts';
import { rowKeyOf } from '#ledger/projection.ts';
import { watchRow } from '#storage/watchRow.ts';
import type { ShopFloor } from './shopFloor.ts';

/** The totals of the business day that is running; moves on to the next one by itself. */
export const watchToday = (floor: ShopFloor): Watchable<DayTotals> => ({
  subscribe(onValue, onFailure) {
    let watched = '';
    let subscription: { unsubscribe(): void } | undefined;

    function follow(): void {
      const today = floor.businessDayOf(floor.clock.now());
      if (today === watched) return;
      watched = today;
      subscription?.unsubscribe();
      subscription = watchRow(floor.database, rowKeyOf(dayTotals.name, today)).subscribe(
        (row) => onValue((row?.state as DayTotals | undefined) ?? noTotals),
        onFailure,
      );
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
