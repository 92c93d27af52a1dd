import type { Command, CounterSlip } from '#desk/command.ts';
import type { CommandId, CustomerId, StaffId } from '#domain/ids.ts';
import { HOUR_MS, type Instant, instant } from '#domain/instant.ts';
import type { Actor, Role } from '#ledger/entry.ts';
import type { Tap } from '#ledger/tap.ts';
import type { SampleCustomer } from './sampleCustomers.ts';
import type { InventedPerson, Telling } from './sampleStory.ts';

/** A visit that a manager may take back the next morning. */
export interface LatestVisit {
  readonly tapId: CommandId;
  readonly customerId: CustomerId;
  readonly stamps: number;
}

/** The counter of the sample: its clock, who is on duty, and what lies on the cards. */
export interface TapWriter {
  now(): Instant;
  /** Never back: who comes in a busy minute waits a moment. */
  comeTo(at: Instant): void;
  pass(seconds: number): void;
  worksAs(role: Role): Actor & { readonly type: 'staff' };
  onDuty(): Actor & { readonly type: 'staff' };
  goOnDuty(role: Role): void;
  tap(actor: Actor, slips: readonly CounterSlip[]): Tap<Command>;
  balanceOf(customerId: CustomerId): number;
  credit(customerId: CustomerId, stamps: number): void;
  latestVisit(): LatestVisit | undefined;
  noteVisit(visit: LatestVisit | undefined): void;
  /** Whoever said yes to advertising, to say no some day. */
  readonly consenting: Set<CustomerId>;
  /** Whose number is typed by mistake next, if there is anybody left. */
  meetStranger(): InventedPerson | undefined;
  /** Who asks to be forgotten next: somebody who has not come for weeks. */
  meetLeaver(): CustomerId | undefined;
}

const WEEKS_GONE_MS = 21 * 24 * HOUR_MS;

export function createTapWriter({
  ids,
  staff,
  strangers,
  leavers,
  businessDayOf,
}: Telling): TapWriter {
  let clock = 0;
  let duty: Role = 'owner';
  let latest: LatestVisit | undefined;
  const unmet = [...strangers];
  const leaving = [...leavers];
  const balanceById = new Map<CustomerId, number>();
  const worksAs = (role: Role) => {
    const staffId: StaffId = staff[role];
    return { type: 'staff', staffId, role } as const;
  };
  const balanceOf = (customerId: CustomerId): number => balanceById.get(customerId) ?? 0;
  return {
    now: () => instant(clock),
    comeTo(at) {
      clock = Math.max(at, clock);
    },
    pass(seconds) {
      clock += seconds * 1_000;
    },
    worksAs,
    onDuty: () => worksAs(duty),
    goOnDuty(role) {
      duty = role;
    },
    tap(actor, slips) {
      const now = instant(clock);
      const businessDay = businessDayOf(now);
      clock += 1_000;
      return { id: ids.tapId(now), now, businessDay, isSuspect: false, actor, slips };
    },
    balanceOf,
    credit(customerId, stamps) {
      balanceById.set(customerId, balanceOf(customerId) + stamps);
    },
    latestVisit: () => latest,
    noteVisit(visit) {
      latest = visit;
    },
    consenting: new Set(),
    meetStranger: () => unmet.shift(),
    meetLeaver() {
      const [next] = leaving;
      const isGone = next !== undefined && clock > lastVisitOf(next) + WEEKS_GONE_MS;
      return isGone ? leaving.shift()?.customerId : undefined;
    },
  };
}

const lastVisitOf = ({ visitsAt }: SampleCustomer): number => visitsAt.at(-1) ?? 0;
