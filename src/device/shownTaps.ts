import type { RecentTap } from '#desk/recentTaps.ts';
import type { StaffId } from '#domain/ids.ts';
import type { Actor } from '#ledger/entry.ts';
import type { People } from './people.ts';
import type { ShownTap } from './runtime.ts';
import type { StaffRoom } from './staffRoom.ts';

export interface Openers {
  readonly people: People;
  readonly staffRoom: StaffRoom;
}

/** Taps with what staff may see of them: last four digits, and who did it. */
export async function openTaps(
  taps: readonly RecentTap[],
  { people, staffRoom }: Openers,
): Promise<readonly ShownTap[]> {
  const actors = taps.flatMap(({ actor, undoing }) => [actor, ...(undoing ? [undoing.actor] : [])]);
  const [last4ById, nameById] = await Promise.all([
    people.findLast4s(uniqueOf(taps.map(({ customerId }) => customerId))),
    openNames(actors.flatMap(staffIn), staffRoom),
  ]);
  return taps.map((tap) => ({
    ...tap,
    last4: last4ById.get(tap.customerId) ?? null,
    staffName: nameIn(nameById, tap.actor),
    undoneBy: tap.undoing ? nameIn(nameById, tap.undoing.actor) : null,
  }));
}

export type NameById = ReadonlyMap<StaffId, string>;

export async function openNames(
  staffIds: readonly StaffId[],
  staffRoom: StaffRoom,
): Promise<NameById> {
  const ids = uniqueOf(staffIds);
  const names = await Promise.all(ids.map((id) => staffRoom.nameOf(id)));
  return new Map(ids.map((id, index) => [id, names[index] ?? '']));
}

export const staffIn = (actor: Actor): readonly StaffId[] =>
  actor.type === 'staff' ? [actor.staffId] : [];

/** `null` for a customer and for the tablet itself. */
export const nameIn = (nameById: NameById, actor: Actor): string | null =>
  actor.type === 'staff' ? (nameById.get(actor.staffId) ?? null) : null;

export const uniqueOf = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];
