import type { CardEvent } from '#books/card/events.ts';
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
  readonly kind: 'grant' | 'redemption';
  readonly stamps: number;
  readonly isUndone: boolean;
}

/** Reads the newest taps out of a stretch of entries (in ledger order), newest first. */
export function recentTapsOf(entries: readonly Entry[]): readonly RecentTap[] {
  const cardEntries = entries.filter((entry) => entry.book === 'card') as Entry<CardEvent>[];
  const reversed = new Set(cardEntries.flatMap(({ reverses }) => reverses ?? []));
  const tapById = new Map<CommandId, RecentTap>();
  for (const entry of cardEntries) {
    const tapId = commandIdOf(entry.id);
    const tap = tapOf(entry, tapById.get(tapId), reversed);
    if (tap) tapById.set(tapId, tap);
  }
  return [...tapById.values()].reverse();
}

function tapOf(
  { id, subject, occurredAt, actor, event }: Entry<CardEvent>,
  before: RecentTap | undefined,
  reversed: ReadonlySet<EntryId>,
): RecentTap | undefined {
  const isUndone = reversed.has(id);
  const base: RecentTap = before ?? {
    tapId: commandIdOf(id),
    customerId: subject as CustomerId,
    at: occurredAt,
    actor,
    kind: 'grant',
    stamps: 0,
    isUndone,
  };
  switch (event.type) {
    case 'VisitRecorded':
      return base;
    case 'StampsGranted':
      return { ...base, stamps: base.stamps + event.stamps };
    case 'RewardRedeemed':
      return { ...base, kind: 'redemption', stamps: event.stamps };
    default:
      return before;
  }
}
