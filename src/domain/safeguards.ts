import { type Won, won } from './won.ts';

/** How a redemption is confirmed, by what it is worth: each is stricter than the one before. */
export const REDEEM_CHECKS = ['nod', 'staffPin', 'customerProof'] as const;

export type RedeemCheck = (typeof REDEEM_CHECKS)[number];

/** What may be redeemed by a tablet that has not heard from the others (risk budget). */
export interface RiskBudget {
  readonly perCustomer: Won;
  readonly perDevice: Won;
  readonly hoursSinceSync: number;
  readonly perRedemption: Won;
}

/** Why a manager goes on beyond a limit. */
export const OVERRIDE_REASONS = ['LargeOrder', 'SeveralPeople', 'CatchingUp', 'Other'] as const;

export type OverrideReason = (typeof OVERRIDE_REASONS)[number];

/** What keeps a shop from being cheated (F-01 to F-05, R46). */
export interface Safeguards {
  /** Worth at most this: a nod of the staff is enough. 0: it never is. */
  readonly nodMax: Won;
  /** Worth at most this: a staff PIN is enough; above it, the customer proves who they are. */
  readonly staffPinMax: Won;
  /**
   * Earning taps of one customer within ten minutes; a manager may go on with a reason. Their card
   * remembers eight visits: eight is as good as no limit but that of the day.
   */
  readonly perTenMinutesMax: number;
  readonly perDayMax: number;
  /** Stamps that one member of staff grants within an hour. */
  readonly staffHourMax: number;
  /** Stamps that this tablet grants within a business day. */
  readonly deviceDayMax: number;
  /** Idle for so many months, a number is asked whether it still belongs to the same person. */
  readonly recycledAfterMonths: number;
  readonly riskBudget: RiskBudget;
}

/** As generous as a busy café needs, and no more. */
export const SAFEGUARDS_DEFAULT: Safeguards = {
  nodMax: won(0),
  staffPinMax: won(30_000),
  perTenMinutesMax: 8,
  perDayMax: 20,
  staffHourMax: 300,
  deviceDayMax: 3_000,
  recycledAfterMonths: 12,
  riskBudget: {
    perCustomer: won(10_000),
    perDevice: won(100_000),
    hoursSinceSync: 24,
    perRedemption: won(10_000),
  },
};

/**
 * What a redemption of this worth asks for (F-03, F-04). Whose worth nobody has said is neither
 * small nor large: a staff PIN, as it always was.
 */
export function checkFor(worth: Won | undefined, safeguards: Safeguards): RedeemCheck {
  if (worth === undefined) return 'staffPin';
  if (worth > safeguards.staffPinMax) return 'customerProof';
  return safeguards.nodMax > 0 && worth <= safeguards.nodMax ? 'nod' : 'staffPin';
}

/** Is what was done at least what is asked for? */
export const isEnough = (done: RedeemCheck, asked: RedeemCheck): boolean =>
  REDEEM_CHECKS.indexOf(done) >= REDEEM_CHECKS.indexOf(asked);

/** What of the budget has gone since this tablet last heard from the others. */
export interface RiskTaken {
  readonly pairedDevices: number;
  readonly hoursSinceSync: number;
  /** Won, redeemed here since then. */
  readonly byCustomer: number;
  readonly byDevice: number;
  /** Of what is to be redeemed now; nothing where nobody has said. */
  readonly worth: Won | undefined;
}

/** Which of the four numbers says no. */
export type BudgetExceeded = keyof RiskBudget;

/**
 * May this be redeemed without having heard from the other tablet? `undefined`: yes. A tablet that
 * is alone knows everything, so only two that are paired have a budget. What nobody has priced
 * counts as the most that one redemption may be.
 */
export function budgetExceeded(taken: RiskTaken, budget: RiskBudget): BudgetExceeded | undefined {
  if (taken.pairedDevices < 2) return undefined;
  const worth = taken.worth ?? budget.perRedemption;
  if (taken.hoursSinceSync > budget.hoursSinceSync) return 'hoursSinceSync';
  if (worth > budget.perRedemption) return 'perRedemption';
  if (taken.byCustomer + worth > budget.perCustomer) return 'perCustomer';
  return taken.byDevice + worth > budget.perDevice ? 'perDevice' : undefined;
}
