import type { Access, AccessEvent, ExportPurpose } from '#books/access/events.ts';
import { unreachable } from '#domain/assert.ts';
import type { CustomerId, DeviceId, EntryId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import type { Actor, Entry } from '#ledger/entry.ts';
import type { CounterSlip } from './command.ts';

/** One line of the access log: who did what with whose record, when and on which tablet (L-45). */
export interface AccessLine {
  readonly entryId: EntryId;
  readonly at: Instant;
  readonly deviceId: DeviceId;
  readonly actor: Actor;
  readonly what: Access['type'];
  /** Whose record; several where a list was shown, none where the log itself left the tablet. */
  readonly customerIds: readonly CustomerId[];
  readonly purpose: ExportPurpose | null;
  /** Binds it to everything this tablet logged before. */
  readonly hash: string;
}

/** Newest first, from entries in ledger order. */
export const accessLinesOf = (entries: readonly Entry<AccessEvent>[]): readonly AccessLine[] =>
  entries.map(lineOf).reverse();

const lineOf = ({ id, occurredAt, deviceId, actor, event }: Entry<AccessEvent>): AccessLine => ({
  entryId: id,
  at: occurredAt,
  deviceId,
  actor,
  what: event.type,
  customerIds: customersIn(event),
  purpose: event.type === 'LogExported' ? event.purpose : null,
  hash: event.hash,
});

function customersIn(event: AccessEvent): readonly CustomerId[] {
  switch (event.type) {
    case 'CustomersListed':
      return event.customerIds;
    case 'CustomerOpened':
    case 'HistoryRead':
    case 'CustomerErased':
    case 'RecordShown':
    case 'ErasedInPerson':
      return [event.customerId];
    case 'LogExported':
      return [];
    default:
      return unreachable(event);
  }
}

/** Somebody on duty looks at a record: written down before it is shown. */
export const accessSlip = (deviceId: DeviceId, access: Access): CounterSlip => ({
  book: 'access',
  subject: deviceId,
  command: { type: 'LogAccess', access },
});
