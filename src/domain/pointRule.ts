import type { ExpiryRule } from './expiry.ts';
import type { Points } from './points.ts';

/** How a shop's points are earned and used. One point is worth one won. */
export interface PointRule {
  /** Of what was paid, in basis points: 500 is 5 %. */
  readonly rateBp: number;
  /** Applied once, after every multiplier (R14, R16). */
  readonly rounding: 'floor' | 'round' | 'ceil';
  /** Fewer cannot be used at once (R20). */
  readonly useMin: Points;
  /** Used in multiples of this. */
  readonly useStep: Points;
  /** At most this share of an amount is paid with points, in whole percent. */
  readonly useShareMax: number;
  readonly expiry: ExpiryRule;
}
