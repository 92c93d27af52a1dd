import { assert } from './assert.ts';
import type { Instant } from './instant.ts';

/**
 * What was earned and expires at one moment. Units with the same expiry are alike, so they share a
 * lot: a card stays small however often its owner comes (D16).
 */
export interface Lot {
  /** `null`: never. */
  readonly expiresAt: Instant | null;
  readonly count: number;
}

/**
 * Stamps or points of one card. `open` is sorted first-expiring-first and holds no empty lot; a
 * deficit (more was taken back than was there) stands only while nothing is open.
 */
export interface Lots {
  readonly open: readonly Lot[];
  readonly deficit: number;
}

/** What one spend took: from which lots, and how much no lot could cover. */
export interface Draw {
  readonly drawn: readonly Lot[];
  readonly overdrawn: number;
}

export const noLots: Lots = { open: [], deficit: 0 };

/** Σ lots − deficit. Below zero only after a reversal or when two tablets spent the same stamps. */
export const balanceOf = (lots: Lots): number =>
  lots.open.reduce((sum, lot) => sum + lot.count, 0) - lots.deficit;

/** Adds a lot; a deficit is absorbed first (rule R6). */
export function credit(lots: Lots, lot: Lot): Lots {
  assert(Number.isSafeInteger(lot.count) && lot.count >= 0, 'a lot holds a whole number');
  const absorbed = Math.min(lots.deficit, lot.count);
  const deficit = lots.deficit - absorbed;
  const count = lot.count - absorbed;
  if (count === 0) return { ...lots, deficit };
  const same = lots.open.find((open) => open.expiresAt === lot.expiresAt);
  const others = lots.open.filter((open) => open !== same);
  const merged = { expiresAt: lot.expiresAt, count: count + (same?.count ?? 0) };
  return { open: [...others, merged].toSorted(firstExpiringFirst), deficit };
}

/** Takes `count` first-expiring-first, never-expiring last (rule R3); the rest becomes a deficit. */
export function debit(lots: Lots, count: number): { readonly lots: Lots } & Draw {
  assert(Number.isSafeInteger(count) && count >= 0, 'a debit is a whole number');
  const open: Lot[] = [];
  const drawn: Lot[] = [];
  let missing = count;
  for (const lot of lots.open) {
    const taken = Math.min(lot.count, missing);
    missing -= taken;
    if (taken > 0) drawn.push({ expiresAt: lot.expiresAt, count: taken });
    if (taken < lot.count) open.push({ expiresAt: lot.expiresAt, count: lot.count - taken });
  }
  return { lots: { open, deficit: lots.deficit + missing }, drawn, overdrawn: missing };
}

/**
 * Takes back a lot that was granted: first what is left of that lot, then the others, then a
 * deficit that the next grants absorb (rule R10, `allow_negative`).
 */
export function withdraw(lots: Lots, lot: Lot): Lots {
  const own = lots.open.find((open) => open.expiresAt === lot.expiresAt);
  const fromOwn = Math.min(own?.count ?? 0, lot.count);
  const open = lots.open
    .map((each) => (each === own ? { ...each, count: each.count - fromOwn } : each))
    .filter((each) => each.count > 0);
  return debit({ ...lots, open }, lot.count - fromOwn).lots;
}

/** What is still there at this moment: a lot is good until it expires, and not a moment longer. */
export const available = (lots: Lots, now: Instant): Lots => ({
  ...lots,
  open: lots.open.filter((lot) => !isExpired(lot, now)),
});

/** Lots whose time is over and that nobody has written off yet, first-expiring first. */
export const overdueLots = (lots: Lots, now: Instant): readonly Lot[] =>
  lots.open.filter((lot) => isExpired(lot, now));

export const isExpired = ({ expiresAt }: Lot, now: Instant): boolean =>
  expiresAt !== null && expiresAt <= now;

/** Writes off what is left of one lot, and of no other; twice is once (rule R5). */
export function lapse(lots: Lots, lot: Lot): { readonly lots: Lots; readonly lapsed: Lot } {
  const left = countAt(lots.open, lot.expiresAt);
  const lapsed = { expiresAt: lot.expiresAt, count: Math.min(left, lot.count) };
  return { lots: { ...lots, open: lessBy(lots.open, lapsed) }, lapsed };
}

/** How many of these lots expire at that moment. */
export const countAt = (open: readonly Lot[], expiresAt: Lot['expiresAt']): number =>
  open.find((lot) => lot.expiresAt === expiresAt)?.count ?? 0;

/** These lots less what is taken from the one of that expiry. */
export const lessBy = (open: readonly Lot[], { expiresAt, count }: Lot): readonly Lot[] =>
  open
    .map((lot) => (lot.expiresAt === expiresAt ? { ...lot, count: lot.count - count } : lot))
    .filter((lot) => lot.count > 0);

/**
 * Gives back exactly what a spend took, into the same lots with the same expiry (rule R12). What
 * had been overdrawn settles the deficit, or never expires if later grants already settled it.
 */
export function restore(lots: Lots, draw: Draw): Lots {
  const settled = credit(lots, { expiresAt: null, count: draw.overdrawn });
  return draw.drawn.reduce(credit, settled);
}

const firstExpiringFirst = (a: Lot, b: Lot): number =>
  (a.expiresAt ?? Number.POSITIVE_INFINITY) - (b.expiresAt ?? Number.POSITIVE_INFINITY) || 0;
