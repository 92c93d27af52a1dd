import type { CouponId, EntryId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import { credit, type Draw, debit, type Lot, type Lots, restore, withdraw } from '#domain/lots.ts';
import { VISITS_PER_DAY_LIMIT } from '#domain/loyaltyProgram.ts';
import type { Entry } from '#ledger/entry.ts';
import type { Card, RecentVisit } from './card.ts';
import type { CardDays } from './cardDays.ts';
import type { Coupon } from './couponState.ts';
import type { CardEvent } from './events.ts';
import type { HeldDay, Holdings } from './safeguardHold.ts';

/** What a card has that can move to another one. Its level follows from the days by itself. */
export const holdingsOf = (card: Card): Holdings => ({
  stamps: card.stamps.open,
  stampDeficit: card.stamps.deficit,
  points: card.points.open,
  pointDeficit: card.points.deficit,
  visits: card.visits,
  firstVisitOn: card.firstVisitOn,
  recentVisits: card.recentVisits,
  days: card.days as readonly object[] as readonly HeldDay[],
  lifetime: card.tier.lifetime,
  coupons: card.coupons.open,
  occasions: card.occasions,
});

/** Which of these coupons are no longer in hand on the card they went to. */
export const goneOf = (moved: readonly Coupon[], into: Card): readonly CouponId[] =>
  moved
    .map(({ couponId }) => couponId)
    .filter((id) => !into.coupons.open.some(({ couponId }) => couponId === id));

/** Accepts every event, because it has already happened; gives a card that nothing concerns back. */
export function evolveHold(card: Card, { id, event }: Entry<CardEvent>): Card {
  switch (event.type) {
    case 'CardFrozen':
      return { ...card, hold: { type: 'Frozen', entryId: id } };
    case 'CardMergedAway':
      return { ...card, hold: { type: 'MergedAway', entryId: id, into: event.into } };
    case 'CardFreezeReversed':
      return free(card);
    case 'CardMergedAwayReversed':
      return withCoupons(free(card), (open) =>
        open.filter(({ couponId }) => !event.gone.includes(couponId)),
      );
    case 'CardMergedIn':
      return takeIn(card, event, id);
    default:
      return card;
  }
}

function free({ hold: _over, ...card }: Card): Card {
  return card;
}

const withCoupons = (card: Card, change: (open: readonly Coupon[]) => readonly Coupon[]): Card => ({
  ...card,
  coupons: { ...card.coupons, open: change(card.coupons.open) },
});

function takeIn(card: Card, held: Holdings, entryId: EntryId): Card {
  const stamps = fill(card.stamps, held.stamps, held.stampDeficit);
  const points = fill(card.points, held.points, held.pointDeficit);
  return {
    ...withCoupons(card, (open) => [...open, ...held.coupons]),
    occasions: [...new Set([...card.occasions, ...held.occasions])],
    stamps: stamps.lots,
    points: points.lots,
    spends: [
      ...card.spends,
      ...drawnFor(held.stampDeficit, stamps, entryId),
      ...drawnFor(held.pointDeficit, points, pointsOf(entryId)),
    ],
    visits: card.visits + held.visits,
    firstVisitOn: earlier(card.firstVisitOn, held.firstVisitOn),
    recentVisits: latest([...card.recentVisits, ...held.recentVisits]),
    days: withDays(card.days, held.days, 1),
  };
}

/** The other card's part goes out again; what was earned or used since stays here (R51). */
export function giveBack(
  card: Card,
  held: Holdings & { readonly hadFirstVisitOn: Card['firstVisitOn'] },
  { mergedIn, now }: { readonly mergedIn: EntryId; readonly now: Instant },
): Card {
  // What has expired since went with an entry of its own, or will: it is not taken twice.
  const isOpen = ({ expiresAt }: Lot): boolean => expiresAt === null || expiresAt > now;
  const moved = new Set(held.recentVisits.map(({ entryId }) => entryId));
  const isOurs = card.firstVisitOn !== held.firstVisitOn;
  const went = new Set(held.coupons.map(({ couponId }) => couponId));
  return {
    // What was given once stays given: nobody has two birthdays by being two people for a while.
    ...withCoupons(card, (coupons) => coupons.filter(({ couponId }) => !went.has(couponId))),
    stamps: empty(settled(card, card.stamps, mergedIn), held.stamps.filter(isOpen)),
    points: empty(settled(card, card.points, pointsOf(mergedIn)), held.points.filter(isOpen)),
    spends: card.spends.filter(
      ({ entryId }) => entryId !== mergedIn && entryId !== pointsOf(mergedIn),
    ),
    visits: Math.max(0, card.visits - held.visits),
    firstVisitOn: isOurs ? card.firstVisitOn : held.hadFirstVisitOn,
    recentVisits: card.recentVisits.filter(({ entryId }) => !moved.has(entryId)),
    days: withDays(card.days, held.days, -1),
  };
}

/** A deficit of the other card is settled here; what that took is kept, so that it can go back. */
function fill(lots: Lots, open: Holdings['stamps'], deficit: number) {
  return debit(open.reduce(credit, lots), deficit);
}

const drawnFor = (deficit: number, { drawn, overdrawn }: Draw, entryId: EntryId) =>
  deficit === 0 ? [] : [{ entryId, drawn, overdrawn }];

function settled({ spends }: Card, lots: Lots, entryId: EntryId): Lots {
  const spend = spends.find((each) => each.entryId === entryId);
  return spend === undefined ? lots : restore(lots, spend);
}

const empty = (lots: Lots, open: Holdings['stamps']): Lots => open.reduce(withdraw, lots);

/** One merge may settle a deficit of both kinds; the second is kept under a name of its own. */
const pointsOf = (entryId: EntryId): EntryId => `${entryId}/points` as EntryId;

const earlier = (a: Card['firstVisitOn'], b: Card['firstVisitOn']) =>
  a === null || (b !== null && b < a) ? b : a;

const latest = (visits: readonly RecentVisit[]): readonly RecentVisit[] =>
  visits.toSorted((a, b) => a.at - b.at).slice(-VISITS_PER_DAY_LIMIT);

/** The days' sums, added or taken away; a day that is nothing again is gone. */
function withDays(days: CardDays, held: readonly HeldDay[], sign: 1 | -1): CardDays {
  const byDay = new Map<string, Record<string, number | string>>(
    (days as readonly object[] as readonly HeldDay[]).map((day) => [day.businessDay, { ...day }]),
  );
  for (const day of held) {
    const sums = { ...byDay.get(day.businessDay), businessDay: day.businessDay };
    byDay.set(day.businessDay, { ...sums, ...added(sums, day, sign) });
  }
  const touched = new Set<string>(held.map(({ businessDay }) => businessDay));
  const left = [...byDay.values()].filter(
    (day) =>
      !touched.has(String(day['businessDay'])) ||
      Object.values(day).some((sum) => typeof sum === 'number' && sum !== 0),
  );
  return left.toSorted((a, b) =>
    String(a['businessDay']) < String(b['businessDay']) ? -1 : 1,
  ) as readonly object[] as CardDays;
}

const added = (
  sums: Readonly<Record<string, number | string>>,
  day: HeldDay,
  sign: 1 | -1,
): Record<string, number> =>
  Object.fromEntries(
    Object.entries(day).flatMap(([name, count]) =>
      typeof count === 'number' ? [[name, Number(sums[name] ?? 0) + sign * count]] : [],
    ),
  );
