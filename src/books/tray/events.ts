import type { CustomerId } from '#domain/ids.ts';
import type { Stamps } from '#domain/stamps.ts';

export type TrayEvent =
  /** The customer typed first; `stamps` is what staff are asked to say yes to. */
  | { readonly type: 'CheckInPended'; readonly customerId: CustomerId; readonly stamps: Stamps }
  /** Staff said yes: the visit stands on the card, in the same tap. */
  | { readonly type: 'CheckInApproved' }
  | { readonly type: 'CheckInRefused' }
  /** The customer's own 잘못 눌렀어요, before anybody said yes. */
  | { readonly type: 'CheckInWithdrawn' };

export const TRAY_EVENT_TYPES = [
  'CheckInPended',
  'CheckInApproved',
  'CheckInRefused',
  'CheckInWithdrawn',
] as const satisfies readonly TrayEvent['type'][];
