import { trayIndexKey } from '#books/tray/pendingCheckIn.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import { addDays, type CalendarDay } from '#domain/calendar.ts';
import { findRowKeysWith } from '#storage/findRows.ts';
import type { ShopFloor } from './shopFloor.ts';

const KEY = 'dangol/missedSeen';

/** What waited in yesterday's tray when its day ended; told once, and remembered by this tablet. */
export function createMissedCheckIns(floor: ShopFloor) {
  const yesterday = (): BusinessDay => {
    const today = floor.businessDayOf(floor.clock.now()) as string as CalendarDay;
    return addDays(today, -1) as string as BusinessDay;
  };
  return {
    /** Zero as well once somebody has seen it. */
    async countMissed(): Promise<number> {
      const day = yesterday();
      if (loadSeen() === day) return 0;
      return (await findRowKeysWith(floor.database, trayIndexKey(day))).length;
    },
    acknowledgeMissed: () => keepSeen(yesterday()),
  };
}

function loadSeen(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function keepSeen(day: BusinessDay): void {
  try {
    localStorage.setItem(KEY, day);
  } catch {
    // Then it is told again; nothing is lost by it.
  }
}
