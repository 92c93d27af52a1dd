import type { BusinessDay } from '#domain/businessDay.ts';
import type { DeviceId, EntryId, StaffId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';

/** What happened: a past tense and its integers and ids. Never anything personal. */
export interface LedgerEvent {
  readonly type: string;
}

export type Role = 'staff' | 'manager' | 'owner';

/** Who did it. `system` is the tablet itself, such as at the founding of the shop. */
export type Actor =
  | { readonly type: 'customer' }
  | { readonly type: 'staff'; readonly staffId: StaffId; readonly role: Role }
  | { readonly type: 'system' };

/** May this actor answer for what others did: a manager, or the owner (F-01)? */
export const isManager = (actor: Actor): boolean =>
  actor.type === 'staff' && actor.role !== 'staff';

/** Everything personal in an entry. The one part that may be emptied later (erasure). */
export interface Sealed {
  readonly keyId: string;
  /** HMAC of the E.164 number under the shop's lookup key. */
  readonly phoneKey?: string;
  /** HMAC of the last four digits. Stays on this tablet: it is no part of the wire. */
  readonly last4Key?: string;
  /** AES-GCM box, bound to the subject of the entry. */
  readonly box: string;
}

/** One thing that happened, as it is remembered: appended once, never changed. */
export interface Entry<Event extends LedgerEvent = LedgerEvent> {
  /** Derived from the tap and the place in it, so that a retry makes the same id. */
  readonly id: EntryId;
  /** Version of the event's schema. */
  readonly v: number;
  readonly book: string;
  /** About whom or what: a customer id, a staff id, `shop`. */
  readonly subject: string;
  readonly deviceId: DeviceId;
  /** Gapless per device, from 1. */
  readonly deviceSeq: number;
  readonly occurredAt: Instant;
  readonly businessDay: BusinessDay;
  /** The tablet's clock had jumped when this was written. */
  readonly suspect?: true;
  readonly actor: Actor;
  /** The version of the shop's rules that the decision relied on. */
  readonly programVersion: number;
  /** The last server sequence known when it was decided; 0 without an endpoint. */
  readonly basedOn: number;
  readonly reverses?: EntryId;
  /** The number on the receipt: earns once per business day. */
  readonly receipt?: string;
  readonly event: Event;
  readonly sealed?: Sealed;
}

export const ENTRY_VERSION = 1;
