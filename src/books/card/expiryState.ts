import type { Instant } from '#domain/instant.ts';
import { countAt, type Lot, type Lots, lapse, lessBy, withdraw } from '#domain/lots.ts';
import type { Points } from '#domain/points.ts';
import type { Stamps } from '#domain/stamps.ts';

export type LotKind = 'stamps' | 'points';

/** "60일 뒤에 300점이 사라져요": what a screen showed, and of which lot. */
export interface ExpiryNotice {
  readonly kind: LotKind;
  readonly expiresAt: Instant;
  /** 60, 30 or 3. */
  readonly daysBefore: number;
  /** How many were left of that lot. */
  readonly count: number;
}

/** What has expired on a card, and what its customer was told before. */
export interface ExpiryState {
  /**
   * What expired of each lot. Who takes a grant back later finds it here: what is gone already need
   * not be taken from other lots.
   */
  readonly lapsed: Readonly<Record<LotKind, readonly Lot[]>>;
  /** Of lots that are still to expire. */
  readonly notices: readonly ExpiryNotice[];
}

export type ExpiryEvent =
  /** What was left of one lot (R5). */
  | { readonly type: 'StampsExpired'; readonly stamps: Stamps; readonly expiresAt: Instant }
  | { readonly type: 'PointsExpired'; readonly points: Points; readonly expiresAt: Instant }
  /** A customer was told on a screen: the proof of it (R28). */
  | ({ readonly type: 'ExpiryNoticed' } & ExpiryNotice);

export const EXPIRY_EVENT_TYPES = [
  'StampsExpired',
  'PointsExpired',
  'ExpiryNoticed',
] as const satisfies readonly ExpiryEvent['type'][];

export const noExpiry: ExpiryState = { lapsed: { stamps: [], points: [] }, notices: [] };

/** Longer ago nobody takes a single grant back. */
const LAPSED_MAX = 120;

/** The part of a card that expiry is about. */
interface HasLots extends Readonly<Record<LotKind, Lots>> {
  readonly expiry: ExpiryState;
}

/** A lot expires: what is left of it goes, and is remembered as gone. */
export function expireLot<Card extends HasLots>(card: Card, kind: LotKind, lot: Lot): Card {
  const { lots, lapsed } = lapse(card[kind], lot);
  const before = card.expiry.lapsed[kind];
  const count = lapsed.count + countAt(before, lot.expiresAt);
  const others = before.filter(({ expiresAt }) => expiresAt !== lot.expiresAt);
  const after = count === 0 ? others : [...others, { expiresAt: lot.expiresAt, count }];
  return withLapsed({ ...card, [kind]: lots }, kind, after.slice(-LAPSED_MAX));
}

/**
 * A grant is taken back: what is left of its lot, then what expired of that lot, which is gone anyway;
 * only the rest comes out of other lots (R10).
 */
export function takeLotBack<Card extends HasLots>(card: Card, kind: LotKind, lot: Lot): Card {
  const before = card.expiry.lapsed[kind];
  const left = Math.min(countAt(card[kind].open, lot.expiresAt), lot.count);
  const gone = Math.min(countAt(before, lot.expiresAt), lot.count - left);
  const lots = withdraw(card[kind], { ...lot, count: lot.count - gone });
  const after = lessBy(before, { expiresAt: lot.expiresAt, count: gone });
  return withLapsed({ ...card, [kind]: lots }, kind, after);
}

/** A screen has shown it; what has expired by now needs no notice any more. */
export function noteExpiry<Card extends HasLots>(
  card: Card,
  { kind, expiresAt, daysBefore, count }: ExpiryNotice,
  at: Instant,
): Card {
  const open = card.expiry.notices.filter((notice) => notice.expiresAt > at);
  const notices = [...open, { kind, expiresAt, daysBefore, count }];
  return { ...card, expiry: { ...card.expiry, notices } };
}

const withLapsed = <Card extends HasLots>(
  card: Card,
  kind: LotKind,
  lots: readonly Lot[],
): Card => ({
  ...card,
  expiry: { ...card.expiry, lapsed: { ...card.expiry.lapsed, [kind]: lots } },
});
