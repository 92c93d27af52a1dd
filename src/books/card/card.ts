import type { BusinessDay } from '#domain/businessDay.ts';
import type { EntryId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import {
  balanceOf,
  credit,
  type Draw,
  debit,
  type Lots,
  noLots,
  restore,
  withdraw,
} from '#domain/lots.ts';
import { VISITS_PER_DAY_LIMIT } from '#domain/loyaltyProgram.ts';
import type { Entry } from '#ledger/entry.ts';
import { type CardDays, evolveDays, noDays } from './cardDays.ts';
import { type CouponState, evolveCoupons, noCoupons } from './couponState.ts';
import type { CardEvent } from './events.ts';
import { evolveMissions, type MissionState, noMissions } from './missionState.ts';
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
  readonly days: CardDays;
  readonly tier: TierState;
  readonly coupons: CouponState;
  readonly missions: MissionState;
}

export const emptyCard: Card = {
  stamps: noLots,
  points: noLots,
  visits: 0,
  firstVisitOn: null,
  recentVisits: [],
  spends: [],
  reversed: [],
  days: noDays,
  tier: noTier,
  coupons: noCoupons,
  missions: noMissions,
};

/** At least as many as an owner may allow in a day (`VISITS_PER_DAY_LIMIT`). */
const RECENT_VISITS_MAX = VISITS_PER_DAY_LIMIT;

/** Stamps on the card. Below zero only after a reversal, or between two tablets that were offline. */
export const stampBalance = (card: Card): number => balanceOf(card.stamps);

export const pointBalance = (card: Card): number => balanceOf(card.points);

/** Accepts every event, because it has already happened. Only `decide` may refuse. */
export function evolve(card: Card, entry: Entry<CardEvent>): Card {
  const { event, reverses } = entry;
  if (reverses === undefined) return evolveFamilies(happen(card, entry), entry);
  if (card.reversed.includes(reverses)) return card;
  const marked = { ...card, reversed: [...card.reversed, reverses] };
  return evolveFamilies(takeBack(marked, event, reverses), entry);
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
    case 'VisitReversed':
    case 'StampGrantReversed':
    case 'PointGrantReversed':
    case 'RedemptionReversed':
    case 'PointSpendReversed':
      // A reversal that names nothing takes nothing back.
      return card;
    default:
      return card;
  }
}

function takeBack(card: Card, event: CardEvent, reverses: EntryId): Card {
  switch (event.type) {
    case 'VisitReversed':
      return unvisit(card, reverses);
    case 'StampGrantReversed':
      return { ...card, stamps: withdraw(card.stamps, lotOf(event.stamps, event.expiresAt)) };
    case 'PointGrantReversed':
      return { ...card, points: withdraw(card.points, lotOf(event.points, event.expiresAt)) };
    case 'RedemptionReversed':
      return unspend(card, 'stamps', reverses);
    case 'PointSpendReversed':
      return unspend(card, 'points', reverses);
    case 'VisitRecorded':
    case 'StampsGranted':
    case 'PointsGranted':
    case 'RewardRedeemed':
    case 'PointsSpent':
      return card;
    default:
      return card;
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

function unspend(card: Card, kind: 'stamps' | 'points', reverses: EntryId): Card {
  const spend = card.spends.find(({ entryId }) => entryId === reverses);
  if (spend === undefined) return card;
  return {
    ...card,
    [kind]: restore(card[kind], spend),
    spends: card.spends.filter((each) => each !== spend),
  };
}
