import type { Brand } from './brand.ts';

/** Random and time-ordered (UUIDv7), never derived from a phone number. */
export type CustomerId = Brand<string, 'CustomerId'>;
export type StaffId = Brand<string, 'StaffId'>;
export type ShopId = Brand<string, 'ShopId'>;
export type MenuItemId = Brand<string, 'MenuItemId'>;
export type CouponKindId = Brand<string, 'CouponKindId'>;
export type CouponId = Brand<string, 'CouponId'>;
/** A check-in that waits in the tray for somebody's yes. */
export type PendingId = Brand<string, 'PendingId'>;
/** What a customer asked of their own records and waits for. */
export type PrivacyRequestId = Brand<string, 'PrivacyRequestId'>;
export type DeviceId = Brand<string, 'DeviceId'>;

/** Made once per command, before the transaction; a retry carries the same one. */
export type CommandId = Brand<string, 'CommandId'>;

/** Derived from the command and the place of the event in it; the idempotency key everywhere. */
export type EntryId = Brand<string, 'EntryId'>;
