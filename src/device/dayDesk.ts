import type { Card } from '#books/card/card.ts';
import { trayIndexKey } from '#books/tray/pendingCheckIn.ts';
import { type Anomaly, anomaliesFor, anomaliesOf } from '#desk/anomalies.ts';
import {
  type CloseLine,
  dailyClose,
  mirrorOf,
  type StaffLine,
  type Viewer,
} from '#desk/dailyClose.ts';
import { addDays } from '#domain/calendar.ts';
import type { CustomerId, StaffId } from '#domain/ids.ts';
import { HOUR_MS, instant } from '#domain/instant.ts';
import type { Last4 } from '#domain/phoneNumber.ts';
import { fail, ok } from '#domain/result.ts';
import type { Entry } from '#ledger/entry.ts';
import { readEntriesSince } from '#storage/entriesSince.ts';
import { findRowKeysWith, findRows } from '#storage/findRows.ts';
import { cardOf, cardRowKey, type People } from './people.ts';
import type { Answer } from './runtime.ts';
import type { ShopFloor } from './shopFloor.ts';
import { openNames, uniqueOf } from './shownTaps.ts';
import type { StaffRoom } from './staffRoom.ts';
import type { TabletStore } from './tabletStore.ts';

/** An oddity with what staff may see of it. */
export type ShownAnomaly = Anomaly & {
  /** `null` once the customer is erased, or where it is about nobody in particular. */
  readonly last4: Last4 | null;
  readonly staffName: string | null;
};

/** The day so far: one's own line first (F-05). */
export interface ShownDay {
  readonly all: CloseLine;
  readonly pending: number;
  readonly lines: readonly (StaffLine & { readonly name: string })[];
  readonly byCustomers: CloseLine;
  readonly anomalies: readonly ShownAnomaly[];
}

interface DayDeskParts {
  readonly floor: ShopFloor;
  readonly people: People;
  readonly staffRoom: StaffRoom;
  readonly tablet: TabletStore;
}

const WEEKS_LOOKED_AT = 4;
const DAYS_LOOKED_AT = WEEKS_LOOKED_AT * 7;

/** What whoever is on duty may see of the day that is running. */
export function createDayDesk(parts: DayDeskParts): { readDay(): Answer<ShownDay> } {
  const { floor, people, staffRoom, tablet } = parts;
  return {
    async readDay() {
      const { duty } = tablet.tablet.getState();
      if (duty === null) return fail({ type: 'NobodyOnDuty' });
      const viewer: Viewer = duty;
      const now = floor.clock.now();
      const today = floor.businessDayOf(now);
      const from = addDays(today, -DAYS_LOOKED_AT);
      // A day more than asked for: the day of the shop begins at an hour of its own.
      const since = instant(now - (DAYS_LOOKED_AT + 2) * 24 * HOUR_MS);
      const [found, waiting] = await Promise.all([
        readEntriesSince(floor.database, since),
        findRowKeysWith(floor.database, trayIndexKey(today)),
      ]);
      const entries = found.filter(({ businessDay }) => businessDay === today);
      const before = found.filter(({ businessDay: day }) => day >= from && day < today);
      const cards = await cardsOf(floor, entries);
      const close = dailyClose(entries, waiting.length);
      const anomalies = anomaliesOf({
        businessDay: today,
        entries,
        before,
        hours: floor.shop().hours,
        cardOf: (customerId) => cards.get(customerId),
      });
      const mirror = mirrorOf(close, viewer);
      const shown = anomaliesFor(anomalies, viewer);
      const [last4ById, nameById] = await Promise.all([
        people.findLast4s(uniqueOf(shown.flatMap(customerIn))),
        openNames([...mirror, ...shown].flatMap(staffIn), staffRoom),
      ]);
      return ok({
        all: close,
        pending: close.pending,
        byCustomers: close.byCustomers,
        lines: mirror.map((line) => ({ ...line, name: nameById.get(line.staffId) ?? '' })),
        anomalies: shown.map((anomaly) => ({
          ...anomaly,
          last4: customerIn(anomaly).map((id) => last4ById.get(id) ?? null)[0] ?? null,
          staffName: staffIn(anomaly).map((id) => nameById.get(id) ?? null)[0] ?? null,
        })),
      });
    },
  };
}

/** The cards that something was used of: only there is it asked when they were here last. */
async function cardsOf(
  { database }: ShopFloor,
  entries: readonly Entry[],
): Promise<ReadonlyMap<CustomerId, Card>> {
  const ids = uniqueOf(
    entries
      .filter(({ event }) => event.type === 'RewardRedeemed' || event.type === 'PointsSpent')
      .map(({ subject }) => subject as CustomerId),
  );
  const rows = await findRows(database, ids.map(cardRowKey));
  return new Map(ids.map((id, index) => [id, cardOf(rows[index])]));
}

const customerIn = (anomaly: Anomaly): readonly CustomerId[] =>
  'customerId' in anomaly ? [anomaly.customerId] : [];

const staffIn = (about: Anomaly | StaffLine): readonly StaffId[] =>
  'staffId' in about && about.staffId !== null ? [about.staffId] : [];
