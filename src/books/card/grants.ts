import { hourIn } from '#domain/businessDay.ts';
import { decideGrant, type Earned } from '#domain/earn.ts';
import { MINUTE_MS } from '#domain/instant.ts';
import { type LoyaltyProgram, STAMPS_PER_GRANT_LIMIT } from '#domain/loyaltyProgram.ts';
import { points as pointsOf } from '#domain/points.ts';
import { fail, ok } from '#domain/result.ts';
import { type Stamps, stamps as stampsOf } from '#domain/stamps.ts';
import type { Context, Decided } from '#ledger/book.ts';
import { isManager } from '#ledger/entry.ts';
import type { Card } from './card.ts';
import type { CardCommand } from './commands.ts';
import { couponSteps } from './couponSteps.ts';
import type { Decision } from './decision.ts';
import type { CardEvent } from './events.ts';
import { inTurn } from './inTurn.ts';
import { missionStep } from './missionDecisions.ts';
import { pointExpiry, pointProblem, stampExpiry } from './pointsByHand.ts';
import { tierStep } from './tierDecisions.ts';
import { placedLevel } from './tierInForce.ts';

type RecordVisit = Omit<CardCommand & { readonly type: 'RecordVisit' }, 'type'>;

/**
 * A visit that staff vouch for, with what it earns by the rules (R14–R19) and what the customer pays
 * with points. Every rule that follows from a visit has its step here, in the order of the story.
 */
export function recordVisit(visit: RecordVisit, card: Card, context: Context): Decision {
  const { stamps, pays = NO_POINTS, amount } = visit;
  const stampsMax = context.program.stampsPerGrantMax;
  if (stamps > stampsMax) return fail({ type: 'TooManyStampsAtOnce', stampsMax });
  if (pays > 0 && amount === undefined) return fail({ type: 'AmountUnknown' });
  const problem = pays > 0 ? pointProblem(pays, amount, { card, context }) : undefined;
  if (problem) return fail(problem);
  return inTurn(card, context, [
    // First, because the first entry of a tap carries its receipt.
    () => [{ event: visitOf(visit) }],
    // What was due before this visit, which does not count for it yet.
    () => tierStep(visit, context)(card),
    () => (pays > 0 ? [{ event: { type: 'PointsSpent', points: pays } }] : []),
    (current) => earnedBy(visit, current, context),
    missionStep(visit, context),
    ...couponSteps(visit, context),
    tierStep(visit, context),
  ]);
}

const NO_POINTS = pointsOf(0);

const visitOf = ({ amount, basket, ownCup }: RecordVisit): CardEvent => ({
  type: 'VisitRecorded',
  ...(amount !== undefined && { amount }),
  ...(basket !== undefined && { basket }),
  ...(ownCup && { ownCup }),
});

/** Stamps and points, each with its reasons; stamps that are just what staff said need none. */
function earnedBy(
  { stamps, amount, basket, pays = NO_POINTS }: RecordVisit,
  card: Card,
  context: Context,
): readonly Decided<CardEvent>[] {
  const { rules, hours, now, businessDay } = context;
  const earned = decideGrant({
    points: rules.points,
    bonuses: rules.bonuses,
    stamps,
    ...(amount !== undefined && { amount }),
    ...(basket !== undefined && { basket }),
    pointsUsed: pays,
    extraRateBp: extraRateBp(card, context),
    businessDay,
    // Reading a wall clock takes longer than everything else here: only where a rule may ask.
    hour: rules.bonuses.length === 0 ? 0 : hourIn(hours.zone)(now),
  });
  return [...stampsOfVisit(earned, context), ...pointsOfVisit(earned, context)];
}

/** Of the level that this customer has at the time of sale (R19). */
const extraRateBp = (card: Card, { rules }: Context): number =>
  placedLevel(card, rules)?.extraRateBp ?? 0;

function stampsOfVisit(
  { stamps, reasons }: Earned,
  context: Context,
): readonly Decided<CardEvent>[] {
  if (stamps === 0) return [];
  const own = reasons.filter((reason) => reason.stamps !== 0);
  const isAsSaid = own.every(({ rule }) => rule === 'base');
  const expiresAt = stampExpiry(context);
  return [
    { event: { type: 'StampsGranted', stamps, expiresAt, ...(!isAsSaid && { reasons: own }) } },
  ];
}

function pointsOfVisit(earned: Earned, context: Context): readonly Decided<CardEvent>[] {
  const { points, basis } = earned;
  if (points === 0) return [];
  const reasons = earned.reasons.filter((reason) => reason.points !== 0);
  const expiresAt = pointExpiry(context);
  return [{ event: { type: 'PointsGranted', points, expiresAt, reasons, basis } }];
}

/**
 * A visit that nobody vouches for (U-09, automatic): the usual stamps, once in so many minutes and
 * so often a day. A wall clock that was set back never locks anybody out: then only the day counts.
 */
export function recordVisitAlone(
  { occasions }: Pick<RecordVisit, 'occasions'>,
  card: Card,
  context: Context,
): Decision {
  const { program, now, businessDay } = context;
  const { handOff, stampsPerVisit: stamps } = program;
  if (handOff.type !== 'automatic') return fail({ type: 'NotAutomatic' });
  const today = card.recentVisits.filter((visit) => visit.businessDay === businessDay);
  const { visitsPerDayMax, gapMinutes } = handOff;
  if (today.length >= visitsPerDayMax) {
    return fail({ type: 'VisitsForToday', visitsMax: visitsPerDayMax });
  }
  const last = card.recentVisits.at(-1);
  const elapsedMs = last === undefined ? Number.POSITIVE_INFINITY : now - last.at;
  const leftMs = gapMinutes * MINUTE_MS - elapsedMs;
  if (elapsedMs >= 0 && leftMs > 0) {
    return fail({ type: 'VisitedTooRecently', minutesLeft: Math.ceil(leftMs / MINUTE_MS) });
  }
  return recordVisit({ stamps, ...(occasions && { occasions }) }, card, context);
}

/** What is on a paper card moves over. It says where it comes from, and counts no visit. */
export function movePaperCard(stamps: Stamps, context: Context): Decision {
  const { program, actor } = context;
  const stampsMax = isManager(actor) ? STAMPS_PER_GRANT_LIMIT : paperStampsMax(program);
  if (stamps > stampsMax) return fail({ type: 'PaperCardTooLarge', stampsMax });
  const expiresAt = stampExpiry(context);
  return ok([{ event: { type: 'StampsGranted', stamps, expiresAt, origin: 'PaperCard' } }]);
}

/** A paper card holds as many stamps as the dearest reward costs; more is a manager's word. */
export const paperStampsMax = ({ rewards }: LoyaltyProgram): Stamps =>
  stampsOf(Math.max(0, ...rewards.map(({ price }) => price)));
