import type { ProgramCommand } from '#books/program/commands.ts';
import { SHOP_SUBJECT } from '#books/program/programBook.ts';
import { RETENTION_MONTHS_DEFAULT } from '#books/program/settings.ts';
import type { CounterSlip } from '#desk/command.ts';
import type { MenuItemId, ShopId, StaffId } from '#domain/ids.ts';
import { STAMPS_PER_GRANT_DEFAULT, STAMPS_PER_VISIT_DEFAULT } from '#domain/loyaltyProgram.ts';
import { stamps } from '#domain/stamps.ts';
import type { Role } from '#ledger/entry.ts';
import { SAMPLE_ZONE } from './sampleCalendar.ts';
import { factsOf, NEW_DISH, SAMPLE_DISHES, type SampleDish } from './sampleMenu.ts';

/** What the sample is called and sells, in the words of whoever looks around. */
export interface SampleWords {
  readonly shopName: string;
  readonly sealText: string;
  readonly smallReward: string;
  readonly largeReward: string;
  readonly staff: Readonly<Record<Role, string>>;
  readonly dishes: Readonly<Record<SampleDish, string>>;
}

export type SampleStaff = Readonly<Record<Role, StaffId>>;

export const SMALL_REWARD = { id: 'reward-2', price: stamps(5) } as const;
export const LARGE_REWARD = { id: 'reward-1', price: stamps(10) } as const;

/** The founding of the sample; whoever works there is hired in the same tap. */
export const foundingSlip = (shopId: ShopId, words: SampleWords): CounterSlip =>
  programSlip({
    type: 'FoundShop',
    shopId,
    sign: { name: words.shopName, sealText: words.sealText },
    hours: { zone: SAMPLE_ZONE, closingHour: 0 },
    program: {
      rewards: [
        { ...LARGE_REWARD, name: words.largeReward },
        { ...SMALL_REWARD, name: words.smallReward },
      ],
      stampsPerVisit: STAMPS_PER_VISIT_DEFAULT,
      stampsPerGrantMax: STAMPS_PER_GRANT_DEFAULT,
      handOff: { type: 'staffFirst' },
    },
    retentionMonths: RETENTION_MONTHS_DEFAULT,
  });

/** What the owner sets up on the first day: the questions, and the menu but for its newest item. */
export const openingSlips = (
  itemIdOf: Readonly<Record<SampleDish, MenuItemId>>,
  words: SampleWords,
): readonly CounterSlip[] => [
  programSlip({ type: 'SetAsk', ask: 'advertising', isOn: true }),
  programSlip({ type: 'SetAsk', ask: 'heardFrom', isOn: true }),
  ...SAMPLE_DISHES.filter((dish) => dish !== NEW_DISH).map((dish) =>
    listingSlip(dish, itemIdOf[dish], words),
  ),
];

export const listingSlip = (
  dish: SampleDish,
  itemId: MenuItemId,
  words: SampleWords,
): CounterSlip => ({
  book: 'menu',
  subject: itemId,
  command: { type: 'ListMenuItem', ...factsOf(dish, words.dishes) },
});

const programSlip = (command: ProgramCommand): CounterSlip => ({
  book: 'program',
  subject: SHOP_SUBJECT,
  command,
});
