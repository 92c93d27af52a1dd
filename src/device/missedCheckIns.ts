import { isRegistered, type Person } from '#books/person/person.ts';
import { type PendingCheckIn, TRAY_INDEX_PREFIX } from '#books/tray/pendingCheckIn.ts';
import type { Row } from '#ledger/projection.ts';
import { findRowKeysUnder, findRows } from '#storage/findRows.ts';
import { personRowKey } from './people.ts';
import type { ShopFloor } from './shopFloor.ts';

const KEY = 'dangol/missedSeen';

/**
 * What waited in the tray when its business day ended; told once, and remembered by this tablet.
 * What was typed under a wrong clock has a day nobody can believe, and is approved on none: once
 * the clock is right it is told here like the rest, and staff grant it to the customer they find.
 * While the clock is wrong nothing is told, for it is not known which day is over.
 */
export function createMissedCheckIns(floor: ShopFloor) {
  const { database, clock } = floor;
  let told: readonly string[] = [];

  async function findUnseen(): Promise<readonly string[]> {
    const seen = new Set(loadSeen());
    const waiting = await findRowKeysUnder(database, TRAY_INDEX_PREFIX);
    return waiting.filter((key) => !seen.has(key));
  }

  return {
    /** Nothing of today, of somebody erased, or that staff have seen. */
    async countMissed(): Promise<number> {
      if (clock.isSuspect()) return 0;
      const today = floor.businessDayOf(clock.now());
      const over = (await findRows(database, await findUnseen()))
        .flatMap(waitingIn)
        .filter(({ businessDay }) => businessDay !== today);
      const people = await findRows(
        database,
        over.map(({ customerId }) => personRowKey(customerId)),
      );
      told = over.filter((_, index) => isHere(people[index])).map(({ key }) => key);
      return told.length;
    },
    acknowledgeMissed() {
      keepSeen([...new Set([...loadSeen(), ...told])]);
      told = [];
    },
  };
}

const isHere = (row: Row | undefined): boolean =>
  row !== undefined && isRegistered(row.state as Person);

function waitingIn(row: Row | undefined) {
  const pending = row?.state as PendingCheckIn | undefined;
  return row && pending?.status === 'waiting' ? [{ key: row.key, ...pending }] : [];
}

function loadSeen(): readonly string[] {
  try {
    const seen: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(seen) ? seen.map(String) : [];
  } catch {
    return [];
  }
}

function keepSeen(keys: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(keys));
  } catch {
    // Then it is told again; nothing is lost by it.
  }
}
