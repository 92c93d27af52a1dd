import type { CommandId, CustomerId, MenuItemId, ShopId, StaffId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import { commandIdFrom, uuidv7 } from '#domain/uuid.ts';
import type { Chance } from './chance.ts';

/** Ids as the tablet makes them, but drawn from the seed; they never leave the sample's database. */
export interface SampleIds {
  tapId(at: Instant): CommandId;
  customerId(at: Instant): CustomerId;
  staffId(at: Instant): StaffId;
  menuItemId(at: Instant): MenuItemId;
  shopId(at: Instant): ShopId;
}

export function createSampleIds(chance: Chance): SampleIds {
  const uuid = (at: Instant): string =>
    uuidv7(
      at,
      Uint8Array.from({ length: 10 }, () => chance.between(0, 255)),
    );
  return {
    tapId: (at) => commandIdFrom(uuid(at)),
    customerId: (at) => uuid(at) as CustomerId,
    staffId: (at) => uuid(at) as StaffId,
    menuItemId: (at) => uuid(at) as MenuItemId,
    shopId: (at) => uuid(at) as ShopId,
  };
}
