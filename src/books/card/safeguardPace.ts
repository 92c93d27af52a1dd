import type { DeviceId, StaffId } from '#domain/ids.ts';
import { HOUR_MS, type Instant, MINUTE_MS } from '#domain/instant.ts';
import type { Context } from '#ledger/book.ts';
import type { Entry } from '#ledger/entry.ts';
import { ENTRY_VERSION } from '#ledger/entry.ts';
import type { Projection } from '#ledger/projection.ts';
import { CARD_EVENT_TYPES, type CardEvent } from './events.ts';

/**
 * How many stamps were given on one business day, less what was taken back: by whom, in stretches
 * of five minutes, and by which tablet. Sums only, so that the order of entries never matters.
 */
export interface Pace {
  readonly staff: Readonly<Record<StaffId, Readonly<Record<number, number>>>>;
  readonly device: Readonly<Record<DeviceId, number>>;
}

const noPace: Pace = { staff: {}, device: {} };

export const PACE = 'pace';

const STRETCH_MS = 5 * MINUTE_MS;

/** One row a business day, which the decision of the next grant reads in its own transaction. */
export const cardPace: Projection<Pace> = {
  name: PACE,
  empty: noPace,
  keyOf: ({ book, businessDay }) => (book === 'card' ? businessDay : undefined),
  fold: (pace, entry) =>
    entry.v === ENTRY_VERSION && CARD_EVENT_TYPES.some((type) => type === entry.event.type)
      ? counted(pace, entry as Entry<CardEvent>)
      : undefined,
};

export const paceIn = ({ rollUp }: Context): Pace => (rollUp(PACE) as Pace | undefined) ?? noPace;

/** Stamps that somebody gave within the hour before `now`, on this business day; to five minutes. */
export function stampsInHour({ staff }: Pace, staffId: StaffId, now: Instant): number {
  return Object.entries(staff[staffId] ?? {})
    .filter(([stretch]) => {
      const startedAt = Number(stretch) * STRETCH_MS;
      return startedAt > now - HOUR_MS && startedAt <= now;
    })
    .reduce((sum, [, stamps]) => sum + stamps, 0);
}

export const stampsByDevice = ({ device }: Pace, deviceId: DeviceId): number =>
  device[deviceId] ?? 0;

function counted(pace: Pace, { event, actor, deviceId, occurredAt }: Entry<CardEvent>): Pace {
  const stamps = givenBy(event);
  if (stamps === 0) return pace;
  const device = { ...pace.device, [deviceId]: stampsByDevice(pace, deviceId) + stamps };
  if (actor.type !== 'staff') return { ...pace, device };
  const stretch = Math.floor(occurredAt / STRETCH_MS);
  const own = pace.staff[actor.staffId] ?? {};
  const sum = (own[stretch] ?? 0) + stamps;
  return { device, staff: { ...pace.staff, [actor.staffId]: { ...own, [stretch]: sum } } };
}

/** What a rule gave by itself is nobody's gift. */
function givenBy(event: CardEvent): number {
  if (event.type === 'StampsGranted') return event.because ? 0 : event.stamps;
  if (event.type === 'StampGrantReversed') return event.because ? 0 : -event.stamps;
  return 0;
}
