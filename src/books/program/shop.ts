import { unreachable } from '#domain/assert.ts';
import type { BusinessDay, OpeningHours } from '#domain/businessDay.ts';
import type { ShopId } from '#domain/ids.ts';
import type { LegalBasis } from '#domain/legalBasis.ts';
import { HAND_OFF_DEFAULT, type LoyaltyProgram } from '#domain/loyaltyProgram.ts';
import type { PrivacyOfficer } from '#domain/privacyOfficer.ts';
import { type ProgramRules, plainRules } from '#domain/programRules.ts';
import {
  SEAL_COLOR_DEFAULT,
  SEAL_SHAPE_DEFAULT,
  type SealColor,
  type SealShape,
} from '#domain/seal.ts';
import { stamps } from '#domain/stamps.ts';
import type { Entry } from '#ledger/entry.ts';
import type { AskTopic, ProgramEvent, ShopSign } from './events.ts';
import {
  type PlannedReward,
  type PlannedRules,
  type Promised,
  planned,
  rewardsAfter,
  rulesAfter,
  withdrawn,
} from './plans.ts';

/** The shop as its owner set it up: its sign, its hours and its promise. */
export interface Shop {
  /** `null` until the shop is founded. */
  readonly shopId: ShopId | null;
  readonly sign: ShopSign;
  readonly hours: OpeningHours;
  readonly program: LoyaltyProgram;
  /** Those that were in force on the day of the latest decision; `shopOn` gives those of a day. */
  readonly rules: ProgramRules;
  /** Decided, and still to come: earliest first. */
  readonly planned: readonly PlannedRules[];
  readonly plannedRewards: readonly PlannedReward[];
  /** What held when the day of the latest decision began: a slip of today may be put right today. */
  readonly dawn: (Promised & { readonly day: BusinessDay }) | null;
  /** Since when the customer's terms are what they are. */
  readonly termsSince: BusinessDay | null;
  readonly retentionMonths: number;
  /** On what footing numbers are kept (L-03). */
  readonly legalBasis: LegalBasis;
  /** Missing where nobody is named: the owner answers. */
  readonly privacyOfficer?: PrivacyOfficer;
  readonly asks: Readonly<Record<AskTopic, boolean>>;
  /** How many decisions of the owner it has seen; every entry names the one it relied on. */
  readonly version: number;
}

export const unfoundedShop: Shop = {
  shopId: null,
  sign: { name: '', sealText: '' },
  hours: { zone: 'Asia/Seoul', closingHour: 0 },
  program: {
    rewards: [],
    stampsPerVisit: stamps(1),
    stampsPerGrantMax: stamps(1),
    handOff: HAND_OFF_DEFAULT,
  },
  rules: plainRules,
  planned: [],
  plannedRewards: [],
  dawn: null,
  termsSince: null,
  retentionMonths: 24,
  legalBasis: 'contract',
  asks: { advertising: false, heardFrom: false },
  version: 0,
};

export interface SealDesign {
  readonly text: string;
  readonly shape: SealShape;
  readonly color: SealColor;
}

/** The shop's seal as it is pressed; round and in 인주 where nobody has chosen. */
export const sealOf = ({ sealText, sealShape, sealColor }: ShopSign): SealDesign => ({
  text: sealText,
  shape: sealShape ?? SEAL_SHAPE_DEFAULT,
  color: sealColor ?? SEAL_COLOR_DEFAULT,
});

export const isFounded = (shop: Shop): boolean => shop.shopId !== null;

/** Is anything decided that does not hold yet? */
export const hasPlans = (shop: Shop): boolean =>
  shop.planned.length + shop.plannedRewards.length > 0;

/** The shop as it is on this business day: what was planned for it, or for a day before, holds. */
export function shopOn(shop: Shop, day: BusinessDay): Shop {
  const isDue = ({ effectiveOn }: { readonly effectiveOn: BusinessDay }) => effectiveOn <= day;
  const due = shop.planned.filter(isDue);
  const dueRewards = shop.plannedRewards.filter(isDue);
  if (due.length + dueRewards.length === 0) return shop;
  return {
    ...shop,
    rules: rulesAfter(shop.rules, due),
    program: { ...shop.program, rewards: rewardsAfter(shop.program.rewards, dueRewards) },
    planned: shop.planned.filter((plan) => !isDue(plan)),
    plannedRewards: shop.plannedRewards.filter((plan) => !isDue(plan)),
    termsSince:
      [...due, ...dueRewards]
        .map(({ effectiveOn }) => effectiveOn)
        .toSorted()
        .at(-1) ?? day,
  };
}

/** Accepts every event, because it has already happened. Only `decide` may refuse. */
export function evolve(shop: Shop, { event, businessDay }: Entry<ProgramEvent>): Shop {
  const today = shopOn(shop, businessDay);
  const dawn =
    today.dawn !== null && businessDay <= today.dawn.day
      ? today.dawn
      : { day: businessDay, rules: today.rules, rewards: today.program.rewards };
  const changed = shopOn(change(today, event, businessDay), businessDay);
  return { ...changed, dawn, version: shop.version + 1 };
}

function change(shop: Shop, event: ProgramEvent, day: BusinessDay): Shop {
  switch (event.type) {
    case 'ShopFounded': {
      const { type: _type, ...founded } = event;
      // A shop that was founded before hand-offs could be chosen has none in its entry.
      const program = { ...shop.program, ...founded.program };
      return { ...shop, ...founded, program, termsSince: day };
    }
    case 'ShopRenamed':
      return { ...shop, sign: { ...shop.sign, name: event.name } };
    case 'SealCarved': {
      const { type: _type, ...seal } = event;
      return { ...shop, sign: { ...shop.sign, ...seal } };
    }
    case 'RewardPriced': {
      const { rewardId, name, price, effectiveOn = day } = event;
      const before = shop.program.rewards.find(({ id }) => id === rewardId);
      const worth = event.worth ?? before?.worth;
      const reward = { id: rewardId, name, price, ...(worth !== undefined && { worth }) };
      return planReward(shop, { rewardId, reward, effectiveOn });
    }
    case 'GrantRuleSet': {
      const { stampsPerVisit, stampsPerGrantMax } = event;
      const program = { ...shop.program, stampsPerVisit, stampsPerGrantMax };
      return { ...shop, program, termsSince: day };
    }
    case 'RewardRetired': {
      const { rewardId, effectiveOn = day } = event;
      return planReward(shop, { rewardId, reward: null, effectiveOn });
    }
    case 'HandOffSet':
      return { ...shop, program: { ...shop.program, handOff: event.handOff } };
    case 'LegalBasisSet':
      return { ...shop, legalBasis: event.legalBasis };
    case 'PrivacyOfficerSet':
      return { ...shop, privacyOfficer: event.privacyOfficer };
    case 'AskSet':
      return { ...shop, asks: { ...shop.asks, [event.ask]: event.isOn } };
    case 'ClosingHourSet':
      return { ...shop, hours: { ...shop.hours, closingHour: event.closingHour } };
    case 'RulesRevised': {
      const { type: _type, ...revised } = event;
      const isSamePart = ({ part }: PlannedRules) => part === revised.part;
      return { ...shop, planned: planned(shop.planned, revised, isSamePart) };
    }
    case 'PlanWithdrawn': {
      const isSamePart = ({ part }: PlannedRules) => part === event.part;
      return { ...shop, planned: withdrawn(shop.planned, event, isSamePart) };
    }
    case 'RewardPlanWithdrawn': {
      const isSameReward = ({ rewardId }: PlannedReward) => rewardId === event.rewardId;
      const plannedRewards = withdrawn(shop.plannedRewards, event, isSameReward);
      return { ...shop, plannedRewards };
    }
    case 'RetentionSet':
      return { ...shop, retentionMonths: event.retentionMonths, termsSince: day };
    default:
      return unreachable(event);
  }
}

function planReward(shop: Shop, plan: PlannedReward): Shop {
  const isSameReward = ({ rewardId }: PlannedReward) => rewardId === plan.rewardId;
  return { ...shop, plannedRewards: planned(shop.plannedRewards, plan, isSameReward) };
}
