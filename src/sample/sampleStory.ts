import type { Notice } from '#books/person/events.ts';
import type { AdvertisingText } from '#desk/asks.ts';
import type { Command } from '#desk/command.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import type { CustomerId, DeviceId, MenuItemId, ShopId } from '#domain/ids.ts';
import { HOUR_MS, type Instant, instant } from '#domain/instant.ts';
import type { PhoneNumber } from '#domain/phoneNumber.ts';
import type { Sealed } from '#ledger/entry.ts';
import type { Tap } from '#ledger/tap.ts';
import { type Chance, createChance } from './chance.ts';
import { agendaOf, type Happening } from './sampleAgenda.ts';
import { type SampleDay, sampleDays } from './sampleCalendar.ts';
import {
  drawCustomers,
  inventedNumber,
  leaversAmong,
  type SampleCustomer,
} from './sampleCustomers.ts';
import { createSampleIds, type SampleIds } from './sampleIds.ts';
import { SAMPLE_DISHES, type SampleDish } from './sampleMenu.ts';
import type { SampleStaff, SampleWords } from './sampleShop.ts';
import { tellYear } from './tellYear.ts';

/** A number that may be typed in the sample, and whose it is; the tablet seals it. */
export interface InventedPerson {
  readonly customerId: CustomerId;
  readonly phone: PhoneNumber;
}

/** The number of a person as the vault keeps it. */
export interface SealedNumber {
  readonly phoneKey: string;
  readonly sealed: Sealed;
}

/** A year of a café that never was: drawn from a seed, told as the taps of its counter. */
export interface SampleStory {
  readonly ids: SampleIds;
  readonly shopId: ShopId;
  readonly staff: SampleStaff;
  /** When the shop was founded: the evening before its first day. */
  readonly foundedAt: Instant;
  /** Everybody whose number is typed once, also by mistake. */
  readonly people: readonly InventedPerson[];
  readonly happenings: readonly Happening[];
  /** Every tap of the year after the founding, in the order of the clock. */
  taps(told: Told): Generator<Tap<Command>, void, undefined>;
}

/** What the story must be told with. */
export interface Told {
  readonly words: SampleWords;
  readonly deviceId: DeviceId;
  readonly notice: Notice;
  readonly advertisingText: AdvertisingText;
  sealedNumberOf(customerId: CustomerId): SealedNumber;
  businessDayOf(at: Instant): BusinessDay;
}

/** How a story is told: what was drawn before, and who was drawn. */
export interface Telling extends Told {
  readonly chance: Chance;
  readonly ids: SampleIds;
  readonly staff: SampleStaff;
  readonly itemIdOf: Readonly<Record<SampleDish, MenuItemId>>;
  /** Whose numbers are typed by mistake. */
  readonly strangers: readonly InventedPerson[];
  /** Who asks to be forgotten, in that order. */
  readonly leavers: readonly SampleCustomer[];
  readonly happenings: readonly Happening[];
  readonly endsAt: Instant;
}

export interface SampleSeed {
  readonly seed: number;
  /** Nothing happens after this moment. */
  readonly endsAt: Instant;
}

const STRANGERS = 16;

/** The same seed and the same end tell the same year. */
export function drawSample({ seed, endsAt }: SampleSeed): SampleStory {
  const chance = createChance(seed);
  const ids = createSampleIds(createChance(seed + 1));
  const days = sampleDays(endsAt);
  const foundedAt = foundingOf(days);
  const customers = drawCustomers({ chance, ids, days, endsAt });
  const strangers = Array.from({ length: STRANGERS }, (_, place) => ({
    customerId: ids.customerId(foundedAt),
    phone: inventedNumber(customers.length + place),
  }));
  const staff: SampleStaff = {
    owner: ids.staffId(foundedAt),
    manager: ids.staffId(foundedAt),
    staff: ids.staffId(foundedAt),
  };
  const itemIdOf = itemIds(ids, foundedAt);
  const happenings = agendaOf({ days, customers, endsAt });
  return {
    ids,
    shopId: ids.shopId(foundedAt),
    staff,
    foundedAt,
    people: [...customers, ...strangers],
    happenings,
    taps: (told) =>
      tellYear({
        ...told,
        chance: createChance(seed + 2),
        ids,
        staff,
        itemIdOf,
        strangers,
        leavers: leaversAmong(customers),
        happenings,
        endsAt,
      }),
  };
}

/** Eight in the evening. */
const foundingOf = ([first]: readonly SampleDay[]): Instant =>
  instant((first?.midnight ?? 0) - 4 * HOUR_MS);

const itemIds = (ids: SampleIds, at: Instant): Readonly<Record<SampleDish, MenuItemId>> =>
  Object.fromEntries(SAMPLE_DISHES.map((name) => [name, ids.menuItemId(at)])) as Record<
    SampleDish,
    MenuItemId
  >;
