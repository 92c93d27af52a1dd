import type { CardEvent } from '#books/card/events.ts';
import type { CommandId, StaffId } from '#domain/ids.ts';
import { commandIdOf } from '#domain/uuid.ts';
import type { Entry, Role } from '#ledger/entry.ts';
import { cardEntriesOf } from './customer.ts';

/** What was done on one business day; what was taken back is counted beside it (F-05). */
export interface CloseLine {
  readonly visits: number;
  readonly stamps: number;
  readonly redemptions: number;
  /** Taps that were taken back, by whoever did so. */
  readonly undos: number;
}

export interface StaffLine extends CloseLine {
  readonly staffId: StaffId;
}

export interface DailyClose extends CloseLine {
  /** Check-ins that still wait in the tray. */
  readonly pending: number;
  /** Everybody who did something, most first. */
  readonly byStaff: readonly StaffLine[];
  /** By customers themselves, with nobody of the staff. */
  readonly byCustomers: CloseLine;
}

/** The daily close: of the entries of one business day, and how many wait in the tray. */
export function dailyClose(entries: readonly Entry[], pending: number): DailyClose {
  const card = cardEntriesOf(entries);
  const staffIds = new Set(card.flatMap((entry) => staffIdOf(entry) ?? []));
  const byStaff = [...staffIds].map((staffId) => ({
    staffId,
    ...lineOf(card.filter((entry) => staffIdOf(entry) === staffId)),
  }));
  return {
    ...lineOf(card),
    pending,
    byStaff: byStaff.toSorted((a, b) => b.stamps - a.stamps || (a.staffId < b.staffId ? -1 : 1)),
    byCustomers: lineOf(card.filter(({ actor }) => actor.type === 'customer')),
  };
}

/** Who looks at it. */
export interface Viewer {
  readonly staffId: StaffId;
  readonly role: Role;
}

/** Their own mirror first; what colleagues did is for whoever answers for it. */
export function mirrorOf(close: DailyClose, { staffId, role }: Viewer): readonly StaffLine[] {
  const nothing = { staffId, visits: 0, stamps: 0, redemptions: 0, undos: 0 };
  const own = close.byStaff.find((line) => line.staffId === staffId) ?? nothing;
  if (role === 'staff') return [own];
  return [own, ...close.byStaff.filter((line) => line.staffId !== staffId)];
}

export const staffIdOf = ({ actor }: Entry): StaffId | undefined =>
  actor.type === 'staff' ? actor.staffId : undefined;

function lineOf(entries: readonly Entry<CardEvent>[]): CloseLine {
  const undone = new Set<CommandId>();
  let visits = 0;
  let stamps = 0;
  let redemptions = 0;
  for (const { event, reverses } of entries) {
    if (event.type === 'VisitRecorded') visits += 1;
    if (event.type === 'StampsGranted') stamps += event.stamps;
    if (event.type === 'RewardRedeemed') redemptions += 1;
    if (reverses !== undefined) undone.add(commandIdOf(reverses));
  }
  return { visits, stamps, redemptions, undos: undone.size };
}
