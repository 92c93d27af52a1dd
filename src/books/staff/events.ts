import type { Role } from '#ledger/entry.ts';

/** The name and the PIN verifier are in `sealed`, never here. */
export type StaffEvent =
  | { readonly type: 'StaffHired'; readonly role: Role }
  | { readonly type: 'PinSet' }
  | { readonly type: 'PinAccepted' }
  | { readonly type: 'PinMistaken' }
  | { readonly type: 'StaffLeft' };

export const STAFF_EVENT_TYPES = [
  'StaffHired',
  'PinSet',
  'PinAccepted',
  'PinMistaken',
  'StaffLeft',
] as const satisfies readonly StaffEvent['type'][];
