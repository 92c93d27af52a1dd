import type { EntryId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import type { Entry } from '#ledger/entry.ts';
import type { StoppedPurpose, SuppressionEvent } from './events.ts';

/** A no that outlives whoever said it. */
export interface Stop {
  /** A later yes names the no that it lifts. */
  readonly entryId: EntryId;
  readonly at: Instant;
}

/** What one number wants no more of, found by a key that says nothing of the number. */
export type Suppression = Readonly<Record<StoppedPurpose, Stop | null>>;

export const nothingStopped: Suppression = { advertising: null, nightAdvertising: null };

/** Accepts every event, because it has already happened. Only `decide` may refuse. */
export const evolve = (
  suppression: Suppression,
  { id, event, occurredAt }: Entry<SuppressionEvent>,
): Suppression => ({ ...suppression, [event.purpose]: { entryId: id, at: occurredAt } });
