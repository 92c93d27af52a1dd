import type { BusinessDay } from '#domain/businessDay.ts';
import type { EntryId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import {
  balanceOf,
  credit,
  type Draw,
  debit,
  isExpired,
  type Lots,
  noLots,
  restore,
} from '#domain/lots.ts';
import { VISITS_PER_DAY_LIMIT } from '#domain/loyaltyProgram.ts';
import type { Entry } from '#ledger/entry.ts';
import { type CardDays, evolveDays, noDays } from './cardDays.ts';
import { type CouponState, evolveCoupons, noCoupons } from './couponState.ts';
import type { CardEvent } from './events.ts';
import {
  type ExpiryState,
  expireLot,
  type LotKind,
  noExpiry,
  noteExpiry,
  takeLotBack,
} from './expiryState.ts';
import { evolveMissions, type MissionState, noMissions } from './missionState.ts';
import { evolveOccasions, noneGiven, type OccasionState } from './occasionState.ts';
import { type Clawback, countRefund, noRefunds, type RefundState } from './refundState.ts';
import type { Hold } from './safeguardHold.ts';
import { evolveHold, giveBack } from './safeguardHoldings.ts';
import { evolveTier, noTier, type TierState } from './tierState.ts';

/** One visit a card still remembers: enough for today's limits and for "3일 전". */
export interface RecentVisit {
  readonly entryId: EntryId;
  readonly at: Instant;
  readonly businessDay: BusinessDay;
}

/** What one redemption or spend took, kept so that an undo restores the same lots (rule R12). */
export interface Spend extends Draw {
  readonly entryId: EntryId;
}

/** A customer's card: the ledger folded down to what the counter needs to know. */
export interface Card {
  readonly stamps: Lots;
  readonly points: Lots;
  readonly visits: number;
  readonly firstVisitOn: BusinessDay | null;
  /** Newest last, at most eight. */
  readonly recentVisits: readonly RecentVisit[];
  readonly spends: readonly Spend[];
  /** Entries taken back: a second reversal has no effect. */
  readonly reversed: readonly EntryId[];
  /** What has expired, and what the customer was told of it. */
  readonly expiry: ExpiryState;
  /** Visits that were refunded in part. */
  readonly refunds: RefundState;
  readonly days: CardDays;
  readonly tier: TierState;
  readonly coupons: CouponState;
  readonly occasions: OccasionState;
  readonly missions: MissionState;
  /** Frozen, or merged into another one; missing where neither. */
  readonly hold?: Hold;
}

export const emptyCard: Card = {
  stamps: noLots,
  points: noLots,
  visits: 0,
  firstVisitOn: null,
  recentVisits: [],
  spends: [],
  reversed: [],
  expiry: noExpiry,
  refunds: noRefunds,
  days: noDays,
  tier: noTier,
  coupons: noCoupons,
  occasions: noneGiven,
  missions: noMissions,
};

/** At least as many as an owner may allow in a day (`VISITS_PER_DAY_LIMIT`). */
const RECENT_VISITS_MAX = VISITS_PER_DAY_LIMIT;

/** Stamps on the card. Below zero only after a reversal, or between two tablets that were offline. */
export const stampBalance = (card: Card): number => balanceOf(card.stamps);

export const pointBalance = (card: Card): number => balanceOf(card.points);

/** Accepts every event, because it has already happened. Only `decide` may refuse. */
export function evolve(card: Card, entry: Entry<CardEvent>): Card {
  const { reverses } = entry;
  if (reverses === undefined) return evolveFamilies(happen(card, entry), entry);
  if (card.reversed.includes(reverses)) return card;
  const marked = { ...card, reversed: [...card.reversed, reverses] };
  return evolveFamilies(takeBack(marked, entry, reverses), entry);
}

/** What is folded beside the lots, each from the same entries. */
function evolveFamilies(card: Card, entry: Entry<CardEvent>): Card {
  const isReversal = entry.event.type.endsWith('Reversed');
  // Makes no sense: a reversal that names nothing, or something else that claims to be one.
  if (isReversal !== (entry.reverses !== undefined)) return card;
  return {
    ...card,
    days: evolveDays(card.days, entry),
    tier: evolveTier(card.tier, entry),
    coupons: evolveCoupons(card.coupons, entry),
    occasions: evolveOccasions(card.occasions, entry),
    missions: evolveMissions(card.missions, entry),
  };
}

function happen(card: Card, entry: Entry<CardEvent>): Card {
  const { event } = entry;
  switch (event.type) {
    case 'VisitRecorded':
      return visit(card, entry);
    case 'StampsGranted':
      return { ...card, stamps: credit(card.stamps, lotOf(event.stamps, event.expiresAt)) };
    case 'PointsGranted':
      return { ...card, points: credit(card.points, lotOf(event.points, event.expiresAt)) };
    case 'RewardRedeemed': {
      const { lots, ...draw } = debit(card.stamps, event.stamps);
      return { ...card, stamps: lots, spends: [...card.spends, { ...draw, entryId: entry.id }] };
    }
    case 'PointsSpent': {
      const { lots, ...draw } = debit(card.points, event.points);
      return { ...card, points: lots, spends: [...card.spends, { ...draw, entryId: entry.id }] };
    }
    case 'StampsExpired':
      return expireLot(card, 'stamps', lotOf(event.stamps, event.expiresAt));
    case 'PointsExpired':
      return expireLot(card, 'points', lotOf(event.points, event.expiresAt));
    case 'ExpiryNoticed':
      return noteExpiry(card, event, entry.occurredAt);
    case 'PointsClawedBack':
      return clawBack(card, event);
    case 'VisitReversed':
    case 'StampGrantReversed':
    case 'PointGrantReversed':
    case 'RedemptionReversed':
    case 'PointSpendReversed':
    case 'ClawbackReversed':
      // A reversal that names nothing takes nothing back.
      return card;
    default:
      return event.type.endsWith('Reversed') ? card : evolveHold(card, entry);
  }
}

function takeBack(card: Card, entry: Entry<CardEvent>, reverses: EntryId): Card {
  const { event, occurredAt } = entry;
  switch (event.type) {
    case 'VisitReversed':
      return unvisit(card, reverses);
    case 'StampGrantReversed':
      return takeLotBack(card, 'stamps', lotOf(event.stamps, event.expiresAt));
    case 'PointGrantReversed':
      return takeLotBack(card, 'points', lotOf(event.points, event.expiresAt));
    case 'RedemptionReversed':
      return unspend(card, 'stamps', { reverses, ...graceOf(event, occurredAt) });
    case 'PointSpendReversed':
      return unspend(card, 'points', { reverses, ...graceOf(event, occurredAt) });
    case 'ClawbackReversed': {
      const points = credit(card.points, lotOf(event.points, event.expiresAt));
      return { ...card, points, refunds: countRefund(card.refunds, event, -1) };
    }
    case 'VisitRecorded':
    case 'StampsGranted':
    case 'PointsGranted':
    case 'RewardRedeemed':
    case 'PointsSpent':
      return card;
    case 'CardMergedInReversed':
      return giveBack(card, event, { mergedIn: reverses, now: entry.occurredAt });
    default:
      return event.type.endsWith('Reversed') ? evolveHold(card, entry) : card;
  }
}

const lotOf = (count: number, expiresAt: Instant | null) => ({ count, expiresAt });

function visit(card: Card, { id, occurredAt, businessDay }: Entry): Card {
  const recent = [...card.recentVisits, { entryId: id, at: occurredAt, businessDay }];
  return {
    ...card,
    visits: card.visits + 1,
    firstVisitOn: card.firstVisitOn ?? businessDay,
    recentVisits: recent.slice(-RECENT_VISITS_MAX),
  };
}

function unvisit(card: Card, reverses: EntryId): Card {
  const visits = Math.max(0, card.visits - 1);
  const recentVisits = card.recentVisits.filter(({ entryId }) => entryId !== reverses);
  const remembersAll = recentVisits.length === visits;
  const firstVisitOn = remembersAll ? (recentVisits[0]?.businessDay ?? null) : card.firstVisitOn;
  return { ...card, visits, firstVisitOn, recentVisits };
}

function clawBack(card: Card, clawback: Clawback): Card {
  const { points, expiresAt } = clawback;
  const without = takeLotBack(card, 'points', lotOf(points, expiresAt));
  return { ...without, refunds: countRefund(card.refunds, clawback, 1) };
}

interface Return {
  readonly reverses: EntryId;
  readonly at: Instant;
  readonly graceUntil: Instant | undefined;
}

const graceOf = ({ graceUntil }: { readonly graceUntil?: Instant }, at: Instant) => ({
  at,
  graceUntil,
});

function unspend(card: Card, kind: LotKind, { reverses, at, graceUntil }: Return): Card {
  const spend = card.spends.find(({ entryId }) => entryId === reverses);
  if (spend === undefined) return card;
  const drawn = spend.drawn.map((lot) =>
    graceUntil !== undefined && isExpired(lot, at) ? { ...lot, expiresAt: graceUntil } : lot,
  );
  return {
    ...card,
    [kind]: restore(card[kind], { ...spend, drawn }),
    spends: card.spends.filter((each) => each !== spend),
  };
}
