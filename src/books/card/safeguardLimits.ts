import { MINUTE_MS } from '#domain/instant.ts';
import { VISITS_PER_DAY_LIMIT } from '#domain/loyaltyProgram.ts';
import { fail, ok } from '#domain/result.ts';
import type { OverrideReason } from '#domain/safeguards.ts';
import type { Context } from '#ledger/book.ts';
import { isManager } from '#ledger/entry.ts';
import type { Card } from './card.ts';
import type { Decision } from './decision.ts';
import { paceIn, stampsByDevice, stampsInHour } from './safeguardPace.ts';

/** Which limit of the shop a grant would go beyond (R46). */
export type LimitRefusal =
  | { readonly type: 'TooOftenInTenMinutes'; readonly visitsMax: number }
  | { readonly type: 'TooOftenToday'; readonly visitsMax: number }
  | { readonly type: 'StaffHourFull'; readonly stampsMax: number }
  | { readonly type: 'TabletDayFull'; readonly stampsMax: number };

/** What is to be granted, as far as the limits look at it. */
export interface Grant {
  readonly stamps: number;
  readonly isVisit: boolean;
  /** A manager goes on in spite of a limit, and says why: it stays in the entry (R47). */
  readonly override?: OverrideReason;
}

/**
 * Decides the grant within the shop's limits; or beyond them, where a manager says why. A reason
 * that was not needed is not remembered.
 */
export function withinLimits(
  grant: Grant,
  at: { readonly card: Card; readonly context: Context },
  decide: () => Decision,
): Decision {
  const beyond = limitBeyond(grant, at.card, at.context);
  if (beyond === undefined) return decide();
  const { override } = grant;
  if (override === undefined) return fail(beyond);
  if (!isManager(at.context.actor)) return fail({ type: 'ManagersOnly' });
  const decided = decide();
  return decided.ok ? ok(overridden(decided.value, override)) : decided;
}

function limitBeyond(
  { stamps, isVisit }: Grant,
  card: Card,
  context: Context,
): LimitRefusal | undefined {
  const { rules, actor, now, deviceId } = context;
  const { staffHourMax, deviceDayMax } = rules.safeguards;
  const pace = paceIn(context);
  const often = isVisit ? tooOften(card, context) : undefined;
  if (often) return often;
  if (actor.type === 'staff' && stampsInHour(pace, actor.staffId, now) + stamps > staffHourMax) {
    return { type: 'StaffHourFull', stampsMax: staffHourMax };
  }
  const byDevice = stampsByDevice(pace, deviceId);
  if (byDevice + stamps <= deviceDayMax) return undefined;
  return { type: 'TabletDayFull', stampsMax: deviceDayMax };
}

const TEN_MINUTES_MS = 10 * MINUTE_MS;

/** A clock that was set back never locks anybody out: what lies in its future does not count. */
function tooOften(card: Card, { rules, now, businessDay }: Context): LimitRefusal | undefined {
  const { perTenMinutesMax, perDayMax } = rules.safeguards;
  const lately = card.recentVisits.filter(({ at }) => at <= now && now - at < TEN_MINUTES_MS);
  // That many visits a card remembers; what an owner allows beyond that is left to the day.
  if (perTenMinutesMax < VISITS_PER_DAY_LIMIT && lately.length >= perTenMinutesMax) {
    return { type: 'TooOftenInTenMinutes', visitsMax: perTenMinutesMax };
  }
  const today = card.days.find((day) => day.businessDay === businessDay)?.visits ?? 0;
  return today >= perDayMax ? { type: 'TooOftenToday', visitsMax: perDayMax } : undefined;
}

const overridden = (
  happenings: Extract<Decision, { readonly ok: true }>['value'],
  override: OverrideReason,
): Extract<Decision, { readonly ok: true }>['value'] => {
  const first = happenings.findIndex(
    ({ event }) => event.type === 'VisitRecorded' || event.type === 'StampsGranted',
  );
  return happenings.map((each, index) =>
    index === first ? { ...each, event: { ...each.event, override } as typeof each.event } : each,
  );
};
