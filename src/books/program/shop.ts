import { unreachable } from '#domain/assert.ts';
import type { BusinessDay, OpeningHours } from '#domain/businessDay.ts';
import type { ShopId } from '#domain/ids.ts';
import type { LegalBasis } from '#domain/legalBasis.ts';
import { HAND_OFF_DEFAULT, type LoyaltyProgram } from '#domain/loyaltyProgram.ts';
import type { PrivacyOfficer } from '#domain/privacyOfficer.ts';
import { type ProgramRules, plainRules, type RulesPart } from '#domain/programRules.ts';
import {
  SEAL_COLOR_DEFAULT,
  SEAL_SHAPE_DEFAULT,
  type SealColor,
  type SealShape,
} from '#domain/seal.ts';
import { stamps } from '#domain/stamps.ts';
import type { Entry } from '#ledger/entry.ts';
import type { AskTopic, ProgramEvent, ShopSign } from './events.ts';

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
  readonly retentionMonths: number;
  /** On what footing numbers are kept (L-03). */
  readonly legalBasis: LegalBasis;
  /** Missing where nobody is named: the owner answers. */
  readonly privacyOfficer?: PrivacyOfficer;
  readonly asks: Readonly<Record<AskTopic, boolean>>;
  /** How many decisions of the owner it has seen; every entry names the one it relied on. */
  readonly version: number;
}

/** One decision of the owner, and the first business day it holds on. */
export type PlannedRules = RulesPart & { readonly effectiveOn: BusinessDay };

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

/** The shop as it is on this business day: what was planned for it, or for a day before, holds. */
export function shopOn(shop: Shop, day: BusinessDay): Shop {
  const due = shop.planned.filter(({ effectiveOn }) => effectiveOn <= day);
  if (due.length === 0) return shop;
  const inForce = Object.fromEntries(due.map(({ part, value }) => [part, value]));
  const rules: ProgramRules = { ...shop.rules, ...inForce };
  return { ...shop, rules, planned: shop.planned.filter(({ effectiveOn }) => effectiveOn > day) };
}

/** Accepts every event, because it has already happened. Only `decide` may refuse. */
export function evolve(shop: Shop, { event, businessDay }: Entry<ProgramEvent>): Shop {
  return { ...shopOn(change(shop, event), businessDay), version: shop.version + 1 };
}

function change(shop: Shop, event: ProgramEvent): Shop {
  switch (event.type) {
    case 'ShopFounded': {
      const { type: _type, ...founded } = event;
      // A shop that was founded before hand-offs could be chosen has none in its entry.
      return { ...shop, ...founded, program: { ...shop.program, ...founded.program } };
    }
    case 'ShopRenamed':
      return { ...shop, sign: { ...shop.sign, name: event.name } };
    case 'SealCarved': {
      const { type: _type, ...seal } = event;
      return { ...shop, sign: { ...shop.sign, ...seal } };
    }
    case 'RewardPriced': {
      const priced = { id: event.rewardId, name: event.name, price: event.price };
      const rewards = shop.program.rewards.some(({ id }) => id === priced.id)
        ? shop.program.rewards.map((reward) => (reward.id === priced.id ? priced : reward))
        : [...shop.program.rewards, priced];
      return { ...shop, program: { ...shop.program, rewards } };
    }
    case 'GrantRuleSet': {
      const { stampsPerVisit, stampsPerGrantMax } = event;
      return { ...shop, program: { ...shop.program, stampsPerVisit, stampsPerGrantMax } };
    }
    case 'RewardRetired': {
      const rewards = shop.program.rewards.filter(({ id }) => id !== event.rewardId);
      return { ...shop, program: { ...shop.program, rewards } };
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
      // The latest word about a part for a day replaces the earlier ones.
      const others = shop.planned.filter(
        ({ part, effectiveOn }) => part !== revised.part || effectiveOn < revised.effectiveOn,
      );
      const planned = [...others, revised].toSorted(byEffectiveDay);
      return { ...shop, planned };
    }
    case 'RetentionSet':
      return { ...shop, retentionMonths: event.retentionMonths };
    default:
      return unreachable(event);
  }
}

const byEffectiveDay = (a: PlannedRules, b: PlannedRules): number =>
  a.effectiveOn < b.effectiveOn ? -1 : Number(a.effectiveOn > b.effectiveOn);
