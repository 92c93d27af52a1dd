import type { OpeningHours } from '#domain/businessDay.ts';
import type { ShopId } from '#domain/ids.ts';
import type { LoyaltyProgram } from '#domain/loyaltyProgram.ts';
import type { Stamps } from '#domain/stamps.ts';

/** What the shop is called and what its seal says; nothing here is about a person. */
export interface ShopSign {
  readonly name: string;
  /** One to three syllables carved into the seal. */
  readonly sealText: string;
}

export type ProgramEvent =
  | {
      readonly type: 'ShopFounded';
      readonly shopId: ShopId;
      readonly sign: ShopSign;
      readonly hours: OpeningHours;
      readonly program: LoyaltyProgram;
      readonly retentionMonths: number;
    }
  | { readonly type: 'ShopRenamed'; readonly name: string }
  | { readonly type: 'SealCarved'; readonly sealText: string }
  | {
      readonly type: 'RewardPriced';
      readonly rewardId: string;
      readonly name: string;
      readonly price: Stamps;
    }
  | {
      readonly type: 'GrantRuleSet';
      readonly stampsPerVisit: Stamps;
      readonly stampsPerGrantMax: Stamps;
    }
  | { readonly type: 'ClosingHourSet'; readonly closingHour: number }
  | { readonly type: 'RetentionSet'; readonly retentionMonths: number };

export const PROGRAM_EVENT_TYPES = [
  'ShopFounded',
  'ShopRenamed',
  'SealCarved',
  'RewardPriced',
  'GrantRuleSet',
  'ClosingHourSet',
  'RetentionSet',
] as const satisfies readonly ProgramEvent['type'][];
