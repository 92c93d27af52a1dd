import type { Instant } from '#domain/instant.ts';
import type { Role } from '#ledger/entry.ts';

export type StaffCommand =
  /** The slip carries the sealed name. */
  | { readonly type: 'HireStaff'; readonly role: Role }
  /** The slip carries the sealed verifier, never the PIN. */
  | { readonly type: 'SetPin' }
  /** What the vault said about a PIN typed on this tablet. */
  | { readonly type: 'RecordPinAttempt'; readonly isRight: boolean }
  | { readonly type: 'DismissStaff' };

export type StaffRefusal =
  | { readonly type: 'AlreadyHired' }
  | { readonly type: 'NotOnStaff' }
  /** `until` is `null` when only the owner can help. */
  | { readonly type: 'LockedOut'; readonly until: Instant | null }
  | { readonly type: 'OwnersOnly' }
  | { readonly type: 'OwnerStays' };
