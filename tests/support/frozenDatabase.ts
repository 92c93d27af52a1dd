import { REFERRAL_EVENT_TYPES } from '#books/referral/events.ts';

/** A store as IndexedDB itself describes it. */
export interface StoreShape {
  readonly name: string;
  readonly keyPath: string | readonly string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | readonly string[];
    readonly unique: boolean;
    readonly multiEntry: boolean;
  }[];
}

/**
 * A database as a version of the app left it, in plain JSON. The keys a browser does not give away
 * are made again from the wrapped shop key and the recovery code.
 */
export interface FrozenDatabase {
  /** As IndexedDB counts. */
  readonly version: number;
  readonly stores: readonly StoreShape[];
  readonly records: Readonly<Record<string, readonly unknown[]>>;
  readonly wrappedKeys: unknown;
  /** Which keys that version kept. */
  readonly keyNames: readonly string[];
  readonly recoveryCode: string;
  readonly story: FrozenStory;
}

/** What was so when it was frozen, and must be so for ever. */
export interface FrozenStory {
  /** Milliseconds since the Unix epoch: a minute after the last entry. */
  readonly endedAt: number;
  readonly ownerName: string;
  readonly ownerPin: string;
  readonly managerName: string;
  readonly customers: readonly FrozenCustomer[];
  readonly entries: number;
  readonly eventTypes: readonly string[];
}

export interface FrozenCustomer {
  /** Eight made-up digits behind 010. */
  readonly digits: string;
  readonly balance: number;
  readonly visits: number;
}

/** Rules beyond stamps, merged cards and friends have no screen yet, so no tablet of this version holds any. */
export const UNREACHABLE_YET: readonly string[] = [
  'PointsGranted',
  'PointsSpent',
  'PointGrantReversed',
  'PointSpendReversed',
  'PointsClawedBack',
  'ClawbackReversed',
  'StampsExpired',
  'PointsExpired',
  'ExpiryNoticed',
  'TierReached',
  'TierLost',
  'TierReachReversed',
  'CouponIssued',
  'CouponIssueReversed',
  'CouponUsed',
  'CouponUseReversed',
  'CouponCancelled',
  'CouponCancelReversed',
  'CouponExpired',
  'InstantWinDrawn',
  'MissionAdvanced',
  'MissionCompleted',
  'MissionAdvanceReversed',
  'MissionCompletionReversed',
  'CardFrozen',
  'CardFreezeReversed',
  'CardMergedAway',
  'CardMergedAwayReversed',
  'CardMergedIn',
  'CardMergedInReversed',
  'PeopleMerged',
  'MergeUndone',
  'NumberPassedOn',
  'NumberReclaimed',
  'CustomerPinSet',
  'CustomerPinRemoved',
  'ProofGiven',
  'ProofMistaken',
  'OwnDayTold',
  'OwnDayForgotten',
  'RulesRevised',
  'PlanWithdrawn',
  'RewardPlanWithdrawn',
  ...REFERRAL_EVENT_TYPES,
];
