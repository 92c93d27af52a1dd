import type { BusinessDay, OpeningHours } from '#domain/businessDay.ts';
import type { ShopId } from '#domain/ids.ts';
import type { LegalBasis } from '#domain/legalBasis.ts';
import type { HandOff, LoyaltyProgram } from '#domain/loyaltyProgram.ts';
import type { PrivacyOfficer } from '#domain/privacyOfficer.ts';
import type { ProgramRules, RulesPart } from '#domain/programRules.ts';
import type { SealColor, SealShape } from '#domain/seal.ts';
import type { Stamps } from '#domain/stamps.ts';
import type { Won } from '#domain/won.ts';

/** What the shop is called and what its seal says; nothing here is about a person. */
export interface ShopSign {
  readonly name: string;
  /** One to three syllables carved into the seal. */
  readonly sealText: string;
  /** Missing where nobody has chosen: a circle. */
  readonly sealShape?: SealShape;
  /** Missing where nobody has chosen: 인주. */
  readonly sealColor?: SealColor;
}

/** What may be asked of a customer after the stamp; each is off until the owner turns it on (L-01). */
export type AskTopic = 'advertising' | 'heardFrom';

export type ProgramEvent =
  | {
      readonly type: 'ShopFounded';
      readonly shopId: ShopId;
      readonly sign: ShopSign;
      readonly hours: OpeningHours;
      readonly program: LoyaltyProgram;
      readonly retentionMonths: number;
      readonly legalBasis?: LegalBasis;
      readonly privacyOfficer?: PrivacyOfficer;
    }
  | { readonly type: 'ShopRenamed'; readonly name: string }
  /** Shape and ink stay as they are where it does not say them. */
  | {
      readonly type: 'SealCarved';
      readonly sealText: string;
      readonly sealShape?: SealShape;
      readonly sealColor?: SealColor;
    }
  | {
      readonly type: 'RewardPriced';
      readonly rewardId: string;
      readonly name: string;
      readonly price: Stamps;
      readonly worth?: Won;
      /** Missing where it held at once. */
      readonly effectiveOn?: BusinessDay;
    }
  | {
      readonly type: 'GrantRuleSet';
      readonly stampsPerVisit: Stamps;
      readonly stampsPerGrantMax: Stamps;
    }
  | {
      readonly type: 'RewardRetired';
      readonly rewardId: string;
      readonly effectiveOn?: BusinessDay;
    }
  | { readonly type: 'HandOffSet'; readonly handOff: HandOff }
  | { readonly type: 'LegalBasisSet'; readonly legalBasis: LegalBasis }
  | { readonly type: 'PrivacyOfficerSet'; readonly privacyOfficer: PrivacyOfficer }
  | { readonly type: 'AskSet'; readonly ask: AskTopic; readonly isOn: boolean }
  | { readonly type: 'ClosingHourSet'; readonly closingHour: number }
  | { readonly type: 'RetentionSet'; readonly retentionMonths: number }
  /** One part of the rules, from this business day on. */
  | (RulesPart & { readonly type: 'RulesRevised'; readonly effectiveOn: BusinessDay })
  /** With what was planned for this part after that day. */
  | {
      readonly type: 'PlanWithdrawn';
      readonly part: keyof ProgramRules;
      readonly effectiveOn: BusinessDay;
    }
  | {
      readonly type: 'RewardPlanWithdrawn';
      readonly rewardId: string;
      readonly effectiveOn: BusinessDay;
    };

export const PROGRAM_EVENT_TYPES = [
  'ShopFounded',
  'ShopRenamed',
  'SealCarved',
  'RewardPriced',
  'GrantRuleSet',
  'RewardRetired',
  'HandOffSet',
  'LegalBasisSet',
  'PrivacyOfficerSet',
  'AskSet',
  'ClosingHourSet',
  'RetentionSet',
  'RulesRevised',
  'PlanWithdrawn',
  'RewardPlanWithdrawn',
] as const satisfies readonly ProgramEvent['type'][];
