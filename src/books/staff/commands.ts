import type { Instant } from '#domain/instant.ts';
import type { Role } from '#ledger/entry.ts';
import type { EmployeeRole } from './events.ts';

export type StaffCommand =
  /** The slip carries the sealed name. */
  | { readonly type: 'HireStaff'; readonly role: Role }
  /** The slip carries the sealed verifier, never the PIN. */
  | { readonly type: 'SetPin' }
  | { readonly type: 'ChangeRole'; readonly role: EmployeeRole }
  /** What the vault said about a PIN typed on this tablet. */
  | {
      readonly type: 'RecordPinAttempt';
      readonly isRight: boolean;
      /** Monotonic time since the last mistake, where this page saw it: no clock can be set back. */
      readonly sinceMistakeMs?: number;
    }
  /** The owner forgives the wrong PINs; the PIN itself stays. */
  | { readonly type: 'PardonLockOut' }
  | { readonly type: 'DismissStaff' };

export type StaffRefusal =
  | { readonly type: 'AlreadyHired' }
  | { readonly type: 'NotOnStaff' }
  /** `until` is `null` when only the owner can help. */
  | { readonly type: 'LockedOut'; readonly until: Instant | null }
  | { readonly type: 'NotLockedOut' }
  /** Somebody else's role, or the own one of a moment ago. */
  | { readonly type: 'RoleHasChanged' }
  | { readonly type: 'NothingChanged' }
  | { readonly type: 'OwnersOnly' }
  | { readonly type: 'OwnerStays' };
