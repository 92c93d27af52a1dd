import type { Role } from '#ledger/entry.ts';

/** What the owner makes of somebody; the owner's own role is nobody's to give (F-01). */
export type EmployeeRole = Exclude<Role, 'owner'>;

/** The name and the PIN verifier are in `sealed`, never here. */
export type StaffEvent =
  | { readonly type: 'StaffHired'; readonly role: Role }
  | { readonly type: 'RoleChanged'; readonly role: EmployeeRole }
  | { readonly type: 'PinSet' }
  | { readonly type: 'PinAccepted' }
  | { readonly type: 'PinMistaken' }
  | { readonly type: 'LockOutPardoned' }
  | { readonly type: 'StaffLeft' };

export const STAFF_EVENT_TYPES = [
  'StaffHired',
  'RoleChanged',
  'PinSet',
  'PinAccepted',
  'PinMistaken',
  'LockOutPardoned',
  'StaffLeft',
] as const satisfies readonly StaffEvent['type'][];
