import type { Holdings } from '#books/card/safeguardHold.ts';
import type { ErasureReason } from '#books/person/events.ts';
import type { MergeReason } from '#books/person/links.ts';
import type { CommandId, CouponId, CustomerId } from '#domain/ids.ts';
import { confirmRegisteredSlip } from './checkIn.ts';
import type { CounterSlip } from './command.ts';
import { eraseSlip } from './undo.ts';

/** Two people who are one: what the one has on the card goes to the other (R51). */
export interface Merge {
  readonly from: CustomerId;
  readonly into: CustomerId;
  readonly reason: MergeReason;
  /** Of the one that goes, as it was read; if it has changed since, nothing is merged. */
  readonly holdings: Holdings;
}

/** Both people and both cards, in one tap of a manager. */
export const mergeSlips = (merge: Merge): readonly CounterSlip[] => [
  confirmRegisteredSlip(merge.into),
  ...mergingSlips(merge),
];

const mergingSlips = ({ from, into, reason, holdings }: Merge): readonly CounterSlip[] => [
  { book: 'person', subject: from, command: { type: 'MergePerson', into, reason } },
  { book: 'card', subject: from, command: { type: 'MergeAway', into, holdings } },
  { book: 'card', subject: into, command: { type: 'MergeIn', from, holdings } },
];

export interface Unmerge {
  readonly from: CustomerId;
  readonly into: CustomerId;
  /** The tap of the merge. */
  readonly mergedIn: CommandId;
  /** Coupons that came and are no longer in hand, as it was read: `goneOf`. */
  readonly gone: readonly CouponId[];
}

/** They were two after all. What was earned or used in between stays where it was. */
export const unmergeSlips = ({ from, into, mergedIn, gone }: Unmerge): readonly CounterSlip[] => [
  { book: 'person', subject: from, command: { type: 'UnmergePerson' } },
  { book: 'card', subject: into, command: { type: 'UnmergeIn', from, tapId: mergedIn, gone } },
  { book: 'card', subject: from, command: { type: 'UnmergeAway', gone } },
];

/** Whoever is erased is erased under every number they had (L-30). */
export const eraseMembersSlips = (
  members: readonly CustomerId[],
  reason: ErasureReason,
): readonly CounterSlip[] => members.map((member) => eraseSlip(member, reason));

/** The owner gives a number that had passed on back, with whatever was earned under it since. */
export const reconnectSlips = (merge: Omit<Merge, 'reason'>): readonly CounterSlip[] => [
  { book: 'person', subject: merge.into, command: { type: 'ReclaimNumber' } },
  { book: 'card', subject: merge.into, command: { type: 'ThawCard' } },
  ...mergingSlips({ ...merge, reason: 'NumberReclaimed' }),
];
