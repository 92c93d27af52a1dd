import type { CardEvent, ReversalReason } from '#books/card/events.ts';
import type { CommandId, CustomerId, EntryId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import { commandIdOf } from '#domain/uuid.ts';
import type { Actor, Entry } from '#ledger/entry.ts';

/** One tap of a customer, as the staff's list of recent grants shows it. */
export interface RecentTap {
  readonly tapId: CommandId;
  readonly customerId: CustomerId;
  readonly at: Instant;
  readonly actor: Actor;
  /** A paper card is moved over: stamps without a visit. */
  readonly kind: 'grant' | 'paperCard' | 'redemption';
  readonly stamps: number;
  readonly isUndone: boolean;
  /** Who took it back, and when; the reason where one had to be given. */
  readonly undoing?: TapUndoing;
}

export interface TapUndoing {
  readonly at: Instant;
  readonly actor: Actor;
  readonly reason: ReversalReason | null;
}

/**
 * Reads the taps out of a stretch of entries (in ledger order), newest first: the newest of this
 * tablet, or all of one card.
 */
export function recentTapsOf(entries: readonly Entry[]): readonly RecentTap[] {
  const cardEntries = entries.filter((entry) => entry.book === 'card') as Entry<CardEvent>[];
  const reversals = new Map(
    cardEntries.flatMap((entry) => (entry.reverses ? [[entry.reverses, entry] as const] : [])),
  );
  const tapById = new Map<CommandId, RecentTap>();
  for (const entry of cardEntries) {
    const tapId = commandIdOf(entry.id);
    const tap = tapOf(entry, tapById.get(tapId), reversals);
    if (tap) tapById.set(tapId, tap);
  }
  return [...tapById.values()].reverse();
}

function tapOf(
  { id, subject, occurredAt, actor, event }: Entry<CardEvent>,
  before: RecentTap | undefined,
  reversals: ReadonlyMap<EntryId, Entry<CardEvent>>,
): RecentTap | undefined {
  const reversal = reversals.get(id);
  const base: RecentTap = before ?? {
    tapId: commandIdOf(id),
    customerId: subject as CustomerId,
    at: occurredAt,
    actor,
    kind: 'grant',
    stamps: 0,
    isUndone: reversal !== undefined,
    ...(reversal && { undoing: undoingOf(reversal) }),
  };
  switch (event.type) {
    case 'VisitRecorded':
      return base;
    case 'StampsGranted':
      return {
        ...base,
        kind: event.origin === 'PaperCard' ? 'paperCard' : base.kind,
        stamps: base.stamps + event.stamps,
      };
    case 'RewardRedeemed':
      return { ...base, kind: 'redemption', stamps: event.stamps };
    default:
      return before;
  }
}

const undoingOf = ({ occurredAt, actor, event }: Entry<CardEvent>): TapUndoing => ({
  at: occurredAt,
  actor,
  reason: ('reason' in event ? event.reason : undefined) ?? null,
});
