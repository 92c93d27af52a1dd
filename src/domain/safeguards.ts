import { type Won, won } from './won.ts';

/** How a redemption is confirmed, by what it is worth. */
export type RedeemCheck = 'nod' | 'staffPin' | 'customerProof';

/** What may be redeemed by a tablet that has not heard from the others (risk budget). */
export interface RiskBudget {
  readonly perCustomer: Won;
  readonly perDevice: Won;
  readonly hoursSinceSync: number;
  readonly perRedemption: Won;
}

/** What keeps a shop from being cheated (F-01 to F-05, R46). */
export interface Safeguards {
  /** Worth at most this: a nod of the staff is enough. */
  readonly nodMax: Won;
  /** Worth at most this: a staff PIN is enough; above it, the customer proves who they are. */
  readonly staffPinMax: Won;
  /** Earning taps of one customer within ten minutes; a manager may go on with a reason. */
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
  perTenMinutesMax: 3,
  perDayMax: 8,
  staffHourMax: 120,
  deviceDayMax: 2_000,
  recycledAfterMonths: 12,
  riskBudget: {
    perCustomer: won(10_000),
    perDevice: won(100_000),
    hoursSinceSync: 24,
    perRedemption: won(10_000),
  },
};
