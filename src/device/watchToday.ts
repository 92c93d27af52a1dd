import type { Watchable } from '#domain/watchable.ts';
import { type DayTotals, dayTotals, noTotals } from '#insight/dayTotals.ts';
import { rowKeyOf } from '#ledger/projection.ts';
import { watchRow } from '#storage/watchRow.ts';
import { followBusinessDay } from './followBusinessDay.ts';
import { mapWatchable } from './mapWatchable.ts';
import type { ShopFloor } from './shopFloor.ts';

/** The totals of the business day that is running. */
export const watchToday = (floor: ShopFloor): Watchable<DayTotals> =>
  followBusinessDay(floor, (today) =>
    mapWatchable(
      watchRow(floor.database, rowKeyOf(dayTotals.name, today)),
      (row) => (row?.state as DayTotals | undefined) ?? noTotals,
    ),
  );
