import type { BusinessDay } from '#domain/businessDay.ts';
import type { CommandId, CustomerId, DeviceId, ShopId, StaffId } from '#domain/ids.ts';
import { type Instant, instant, MINUTE_MS } from '#domain/instant.ts';
import type { LoyaltyProgram } from '#domain/loyaltyProgram.ts';
import { stamps } from '#domain/stamps.ts';
import { commandIdFrom, uuidv7 } from '#domain/uuid.ts';
import type { Actor, Role } from '#ledger/entry.ts';

/** The café that every test of the rules happens in. */
export const minji = 'minji' as CustomerId;
export const jisoo = 'jisoo' as CustomerId;
export const sora = 'sora' as StaffId;
export const hana = 'hana' as StaffId;
export const counterTablet = 'counter tablet' as DeviceId;
export const windowTablet = 'window tablet' as DeviceId;
export const dangolCafe = 'dangol café' as ShopId;

const worksAs = (staffId: StaffId, role: Role): Actor => ({ type: 'staff', staffId, role });
export const atTheKeypad: Actor = { type: 'customer' };
export const soraTheOwner = worksAs(sora, 'owner');
export const hanaOnDuty = worksAs(hana, 'staff');
export const theManager = worksAs(hana, 'manager');
export const theTabletItself: Actor = { type: 'system' };

/** Sunday 22 November 2026, 10:00 in Seoul. */
export const opening = instant(Date.parse('2026-11-22T10:00:00+09:00'));
export const sunday = '2026-11-22' as BusinessDay;
export const monday = '2026-11-23' as BusinessDay;

export const after = (minutes: number, seconds = 0): Instant =>
  instant(opening + minutes * MINUTE_MS + seconds * 1000);

/** The id of the n-th tap of the day; its entries sort right behind it. */
export const tapNumber = (n: number): CommandId =>
  commandIdFrom(uuidv7(instant(opening + n), new Uint8Array(10)));

export const coffee = { id: 'coffee', name: '아메리카노', price: stamps(10) };
export const cookie = { id: 'cookie', name: '쿠키', price: stamps(5) };

export const coffeeAtTen: LoyaltyProgram = {
  rewards: [coffee, cookie],
  stampsPerVisit: stamps(1),
  stampsPerGrantMax: stamps(5),
  handOff: { type: 'staffFirst' },
};
