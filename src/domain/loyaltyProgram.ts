import { type Stamps, stamps } from './stamps.ts';
import type { Won } from './won.ts';

/** One line of the price list: what a number of stamps buys. */
export interface Reward {
  readonly id: string;
  readonly name: string;
  readonly price: Stamps;
  /** What it would cost at the counter, where the owner has said (F-04). */
  readonly worth?: Won;
}

/** Who says that a visit counts, and when (U-09). Chosen by how many devices stand at the counter. */
export type HandOff =
  /** Staff say how many stamps, then the customer types. */
  | { readonly type: 'staffFirst' }
  /** The customer types; the check-in waits in the tray until staff say yes, the same day. */
  | { readonly type: 'customerFirst' }
  /** Nobody says anything: the usual stamps, at most so often. */
  | {
      readonly type: 'automatic';
      readonly gapMinutes: number;
      readonly visitsPerDayMax: number;
    };

/** The café's promise to its customers. Changing it never rewrites history. */
export interface LoyaltyProgram {
  readonly rewards: readonly Reward[];
  /** What one tap on the keypad grants when staff say nothing else. */
  readonly stampsPerVisit: Stamps;
  readonly stampsPerGrantMax: Stamps;
  readonly handOff: HandOff;
}

export const STAMPS_PER_REWARD_MIN = stamps(2);
export const STAMPS_PER_REWARD_MAX = stamps(30);
export const STAMPS_PER_VISIT_DEFAULT = stamps(1);
export const STAMPS_PER_GRANT_LIMIT = stamps(50);
/** Ten coffees for a meeting happen; more in one tap is a slip until the owner says otherwise. */
export const STAMPS_PER_GRANT_DEFAULT = stamps(10);

export const HAND_OFF_DEFAULT: HandOff = { type: 'staffFirst' };
export const GAP_MINUTES_MAX = 24 * 60;
/** As many visits as a card remembers: more could not be counted. */
export const VISITS_PER_DAY_LIMIT = 8;
/** U-09: one number every two hours, twice a day. */
export const AUTOMATIC_DEFAULT = {
  type: 'automatic',
  gapMinutes: 120,
  visitsPerDayMax: 2,
} as const satisfies HandOff;

export const HAND_OFF_TYPES = ['staffFirst', 'customerFirst', 'automatic'] as const;

/** A hand-off as it begins, before the owner sets its limits. */
export const usualHandOff = (type: HandOff['type']): HandOff =>
  type === 'automatic' ? AUTOMATIC_DEFAULT : { type };

/** The rewards this balance can pay for, dearest first. */
export const affordableRewards = (program: LoyaltyProgram, balance: number): readonly Reward[] =>
  program.rewards.filter((reward) => reward.price <= balance).toSorted((a, b) => b.price - a.price);

/** The next reward worth saving for: the cheapest out of reach, or else the dearest of all. */
export function nextReward(program: LoyaltyProgram, balance: number): Reward | undefined {
  const byPrice = program.rewards.toSorted((a, b) => a.price - b.price);
  return byPrice.find((reward) => reward.price > balance) ?? byPrice.at(-1);
}
