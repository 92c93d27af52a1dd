import type { CustomerId } from '#domain/ids.ts';
import type { Stamps } from '#domain/stamps.ts';

export type TrayCommand =
  | { readonly type: 'PendCheckIn'; readonly customerId: CustomerId; readonly stamps: Stamps }
  | { readonly type: 'ApproveCheckIn' }
  | { readonly type: 'RefuseCheckIn' }
  | { readonly type: 'WithdrawCheckIn' };

export type TrayRefusal =
  /** This number waits already; once a day in the tray is enough. */
  | { readonly type: 'AlreadyWaiting' }
  | { readonly type: 'NotWaiting' }
  /** The day it was typed on is over. */
  | { readonly type: 'CheckInExpired' }
  | { readonly type: 'NotCustomerFirst' };
