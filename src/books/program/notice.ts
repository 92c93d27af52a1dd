import type { BusinessDay } from '#domain/businessDay.ts';
import { addDays, type CalendarDay } from '#domain/calendar.ts';
import type { ProgramCommand } from './commands.ts';
import { type Promised, rewardsAfter, rulesAfter } from './plans.ts';
import { type Shop, shopOn } from './shop.ts';
import { takesAway } from './takesAway.ts';

/** What of the owner's decisions has a first day. */
export type DatedChange = Extract<
  ProgramCommand,
  { readonly type: 'ReviseRules' | 'PriceReward' | 'RetireReward' }
>;

/** As on every day before the one that the change names. */
export type Undated = DatedChange extends infer Change
  ? Change extends DatedChange
    ? Omit<Change, 'effectiveOn'>
    : never
  : never;

/**
 * From when on a change may hold (P-03): at once, if it takes nothing from what holds then, or from
 * what held when this day began, so that a slip of today can be put right today; otherwise after
 * the notice that the shop promises.
 */
export function earliestDayOf(change: Undated, shop: Shop, today: BusinessDay): BusinessDay {
  const days = [...shop.planned, ...shop.plannedRewards].map(({ effectiveOn }) => effectiveOn);
  const candidates = [today, ...days.filter((day) => day > today).toSorted()];
  const noticed = noticedDay(shop, today);
  const free = candidates.find((day) => day < noticed && mayHoldFrom(change, shop, { today, day }));
  return free ?? noticed;
}

/** May it hold from this day on? */
export function mayHoldFrom(
  change: Undated,
  shop: Shop,
  { today, day }: { readonly today: BusinessDay; readonly day: BusinessDay },
): boolean {
  if (day < today) return false;
  if (day >= noticedDay(shop, today)) return true;
  return (
    !takes(promisedOn(shop, day), change, day) || !takes(promisedAtDawn(shop, today), change, day)
  );
}

/** What the customers are promised for this day, as far as it is decided. */
export function promisedOn(shop: Shop, day: BusinessDay): Promised {
  const isDue = ({ effectiveOn }: { readonly effectiveOn: BusinessDay }) => effectiveOn <= day;
  return {
    rules: rulesAfter(shop.rules, shop.planned.filter(isDue)),
    rewards: rewardsAfter(shop.program.rewards, shop.plannedRewards.filter(isDue)),
  };
}

function promisedAtDawn(shop: Shop, today: BusinessDay): Promised {
  return shop.dawn !== null && today <= shop.dawn.day ? shop.dawn : promisedOn(shop, today);
}

function takes({ rules, rewards }: Promised, change: Undated, on: BusinessDay): boolean {
  if (change.type === 'ReviseRules') return takesAway(rules, change, on);
  const reward = rewards.find(({ id }) => id === change.rewardId);
  if (reward === undefined) return false;
  return change.type === 'RetireReward' || change.price > reward.price;
}

const noticedDay = (shop: Shop, today: BusinessDay): BusinessDay =>
  addDays(
    today as string as CalendarDay,
    shopOn(shop, today).rules.noticeDays,
  ) as string as BusinessDay;
