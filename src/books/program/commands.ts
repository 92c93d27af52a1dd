import type { BusinessDay, OpeningHours } from '#domain/businessDay.ts';
import type { ShopId } from '#domain/ids.ts';
import type { LegalBasis } from '#domain/legalBasis.ts';
import type { HandOff, LoyaltyProgram } from '#domain/loyaltyProgram.ts';
import type { PrivacyOfficer } from '#domain/privacyOfficer.ts';
import type { ProgramRules, RulesPart } from '#domain/programRules.ts';
import type { SealColor, SealShape } from '#domain/seal.ts';
import type { Stamps } from '#domain/stamps.ts';
import type { Won } from '#domain/won.ts';
import type { AskTopic, ShopSign } from './events.ts';
import type { RuleProblem } from './ruleProblems.ts';

/** Each is one decision of the owner; what it asks to change back to itself is refused. */
export type ProgramCommand =
  | {
      readonly type: 'FoundShop';
      readonly shopId: ShopId;
      readonly sign: ShopSign;
      readonly hours: OpeningHours;
      readonly program: LoyaltyProgram;
      readonly retentionMonths: number;
      /** Contract where nobody has chosen. */
      readonly legalBasis?: LegalBasis;
      readonly privacyOfficer?: PrivacyOfficer;
    }
  | { readonly type: 'RenameShop'; readonly name: string }
  | {
      readonly type: 'CarveSeal';
      readonly sealText: string;
      readonly sealShape?: SealShape;
      readonly sealColor?: SealColor;
    }
  | {
      readonly type: 'PriceReward';
      readonly rewardId: string;
      readonly name: string;
      readonly price: Stamps;
      /** What it would cost at the counter (F-04); as it was where it does not say. */
      readonly worth?: Won;
      /** From this business day on; today where it is missing. */
      readonly effectiveOn?: BusinessDay;
    }
  | {
      readonly type: 'SetGrantRule';
      readonly stampsPerVisit: Stamps;
      readonly stampsPerGrantMax: Stamps;
    }
  /** What was saved for it stays: stamps are spent on whatever the price list offers. */
  | {
      readonly type: 'RetireReward';
      readonly rewardId: string;
      readonly effectiveOn?: BusinessDay;
    }
  | { readonly type: 'SetHandOff'; readonly handOff: HandOff }
  | { readonly type: 'SetLegalBasis'; readonly legalBasis: LegalBasis }
  | { readonly type: 'SetPrivacyOfficer'; readonly privacyOfficer: PrivacyOfficer }
  | { readonly type: 'SetAsk'; readonly ask: AskTopic; readonly isOn: boolean }
  | { readonly type: 'SetClosingHour'; readonly closingHour: number }
  | { readonly type: 'SetRetention'; readonly retentionMonths: number }
  /** Holds from this business day on; what takes something away needs notice (P-03). */
  | (RulesPart & { readonly type: 'ReviseRules'; readonly effectiveOn: BusinessDay })
  /** What was decided for that day is not done, nor what was decided for this part after it. */
  | {
      readonly type: 'WithdrawPlan';
      readonly part: keyof ProgramRules;
      readonly effectiveOn: BusinessDay;
    }
  | {
      readonly type: 'WithdrawRewardPlan';
      readonly rewardId: string;
      readonly effectiveOn: BusinessDay;
    };

/** Which answer of the owner cannot stand, so that the form can say it at the field. */
export type SettingField =
  | 'name'
  | 'sealText'
  | 'sealShape'
  | 'sealColor'
  | 'rewardName'
  | 'price'
  | 'stampsPerVisit'
  | 'stampsPerGrantMax'
  | 'gapMinutes'
  | 'visitsPerDayMax'
  | 'closingHour'
  | 'zone'
  | 'retentionMonths'
  | 'officerName'
  | 'officerContact';

export type ProgramRefusal =
  | { readonly type: 'InvalidSetting'; readonly field: SettingField }
  | { readonly type: 'AlreadyFounded' }
  | { readonly type: 'NotFoundedYet' }
  | { readonly type: 'NothingChanged' }
  | { readonly type: 'NoSuchReward' }
  | { readonly type: 'LastReward' }
  /** `problem`: what of the part cannot stand, as its own check calls it. */
  | {
      readonly type: 'InvalidRule';
      readonly part: keyof ProgramRules;
      readonly problem: RuleProblem;
    }
  /** It takes something away, or the day is past: it may hold from this day on (P-03). */
  | { readonly type: 'NeedsNotice'; readonly earliest: BusinessDay }
  | { readonly type: 'NoSuchPlan' }
  | { readonly type: 'OwnersOnly' };
