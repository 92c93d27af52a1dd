import type { BusinessDay } from '#domain/businessDay.ts';
import type { EntryId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import type { Points } from '#domain/points.ts';
import type { Won } from '#domain/won.ts';

/** What part refunds of one visit have taken back so far. */
export interface Refund {
  /** The entry of the visit. */
  readonly entryId: EntryId;
  /** The entry of its points, where it earned some. */
  readonly grantId?: EntryId;
  /** Won. */
  readonly amount: number;
  readonly points: number;
}

/** A part of a visit was refunded, and so many of its points went with it (R11). */
export interface Clawback {
  readonly entryId: EntryId;
  readonly grantId?: EntryId;
  readonly amount: Won;
  readonly points: Points;
  /** Of the points: from this lot they came. */
  readonly expiresAt: Instant | null;
  /** The business day of the visit, so that figures of days can be net. */
  readonly visitedOn: BusinessDay;
}

export type RefundState = readonly Refund[];

export const noRefunds: RefundState = [];

/** Counts up; a clawback that is taken back counts down. */
export function countRefund(refunds: RefundState, clawback: Clawback, sign: 1 | -1): RefundState {
  const { entryId, grantId, amount, points } = clawback;
  const before = refundOf(refunds, entryId);
  const after: Refund = {
    entryId,
    ...(grantId !== undefined && { grantId }),
    amount: before.amount + sign * amount,
    points: before.points + sign * points,
  };
  const others = refunds.filter((refund) => refund.entryId !== entryId);
  return after.amount === 0 && after.points === 0 ? others : [...others, after];
}

/** Of this visit. */
export const refundOf = (refunds: RefundState, entryId: EntryId): Refund =>
  refunds.find((refund) => refund.entryId === entryId) ?? { entryId, amount: 0, points: 0 };

/** How many of these points are taken back already. */
export const clawedBackOf = (refunds: RefundState, grantId: EntryId): number =>
  refunds.find((refund) => refund.grantId === grantId)?.points ?? 0;
