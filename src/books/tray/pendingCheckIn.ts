import { unreachable } from '#domain/assert.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import type { CommandId, CustomerId, EntryId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import type { Stamps } from '#domain/stamps.ts';
import { commandIdOf } from '#domain/uuid.ts';
import type { Entry } from '#ledger/entry.ts';
import type { TrayEvent } from './events.ts';

/** A number that was typed before staff said anything, and what became of it. */
export type PendingCheckIn =
  | { readonly status: 'none' }
  | ({ readonly status: 'waiting' } & Typed)
  | ({
      readonly status: 'approved' | 'refused' | 'withdrawn';
      /** The tap of the answer; a yes has its stamps in the same one. */
      readonly answeredIn: CommandId;
    } & Typed);

interface Typed {
  readonly customerId: CustomerId;
  readonly stamps: Stamps;
  readonly at: Instant;
  /** It expires with this day; that is derived, and no entry. */
  readonly businessDay: BusinessDay;
}

export const noCheckIn: PendingCheckIn = { status: 'none' };

/** Accepts every event, because it has already happened. Only `decide` may refuse. */
export function evolve(pending: PendingCheckIn, entry: Entry<TrayEvent>): PendingCheckIn {
  const { id, event, occurredAt: at, businessDay } = entry;
  switch (event.type) {
    case 'CheckInPended': {
      const { customerId, stamps } = event;
      return { status: 'waiting', customerId, stamps, at, businessDay };
    }
    case 'CheckInApproved':
      return settled(pending, 'approved', id);
    case 'CheckInRefused':
      return settled(pending, 'refused', id);
    case 'CheckInWithdrawn':
      return settled(pending, 'withdrawn', id);
    default:
      return unreachable(event);
  }
}

/** The first answer counts. */
const settled = (
  pending: PendingCheckIn,
  status: 'approved' | 'refused' | 'withdrawn',
  entryId: EntryId,
): PendingCheckIn =>
  pending.status === 'waiting' ? { ...pending, status, answeredIn: commandIdOf(entryId) } : pending;

/** Whatever waits, of whichever day, is found by keys that begin like this. */
export const TRAY_INDEX_PREFIX = 'tray/';

/** Everybody who waits on this day, in one look. */
export const trayIndexKey = (businessDay: BusinessDay): string =>
  `${TRAY_INDEX_PREFIX}${businessDay}`;

/** Does this customer wait on this day? */
export const waitingIndexKey = (businessDay: BusinessDay, customerId: CustomerId): string =>
  `${trayIndexKey(businessDay)}/${customerId}`;

/** Only what waits can be found: the tray stays short however long the shop is open. */
export const indexKeysOf = (pending: PendingCheckIn): readonly string[] =>
  pending.status === 'waiting'
    ? [trayIndexKey(pending.businessDay), waitingIndexKey(pending.businessDay, pending.customerId)]
    : [];
