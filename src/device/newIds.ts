import type {
  CommandId,
  CustomerId,
  DeviceId,
  MenuItemId,
  PendingId,
  PrivacyRequestId,
  ShopId,
  StaffId,
} from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import { commandIdFrom, uuidv7 } from '#domain/uuid.ts';

/** Fresh ids: random, and sorted by when they were made. */
export interface NewIds {
  tapId(): CommandId;
  customerId(): CustomerId;
  staffId(): StaffId;
  pendingId(): PendingId;
  privacyRequestId(): PrivacyRequestId;
  menuItemId(): MenuItemId;
  rewardId(): string;
  shopId(): ShopId;
}

export function createNewIds(clock: { now(): Instant }): NewIds {
  const uuid = (): string => newUuid(clock.now());
  return {
    tapId: () => commandIdFrom(uuid()),
    customerId: () => uuid() as CustomerId,
    staffId: () => uuid() as StaffId,
    pendingId: () => uuid() as PendingId,
    privacyRequestId: () => uuid() as PrivacyRequestId,
    menuItemId: () => uuid() as MenuItemId,
    rewardId: uuid,
    shopId: () => uuid() as ShopId,
  };
}

export const newDeviceId = (now: Instant): DeviceId => newUuid(now) as DeviceId;

const newUuid = (now: Instant): string => uuidv7(now, crypto.getRandomValues(new Uint8Array(10)));
