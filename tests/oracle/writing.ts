import type { CouponKind } from '#domain/coupon.ts';
import type { LoyaltyProgram } from '#domain/loyaltyProgram.ts';
import type { ProgramRules } from '#domain/programRules.ts';
import { endOf, lastOfMonth, lastOfYear, monthsLater } from './almanac.ts';
import type { Deed, Kept, PaperCard, Written } from './deeds.ts';
import { put, take, throwAway, worthAt } from './jar.ts';
import { bring } from './ladder.ts';
import { newSlip, type Purse } from './purse.ts';

/** The shop as the oracle knows it. */
export interface PaperShop {
  readonly program: LoyaltyProgram;
  readonly rules: ProgramRules;
  readonly closingHour: number;
}

/** The café on paper: a card each, and a list of what was done. */
export interface Paper {
  readonly shop: PaperShop;
  readonly cardByName: Map<string, PaperCard>;
  readonly lines: Map<number, Written>;
}

/** One step as it is about to be written. */
export interface Writing {
  readonly paper: Paper;
  readonly card: PaperCard;
  readonly place: number;
  readonly at: string;
  readonly now: number;
  readonly day: string;
  readonly deeds: Deed[];
  readonly dice: Dice;
}

/** Chance is no rule: the oracle asks what came up, and is asked how often it looked. */
export interface Dice {
  readonly throw: (kindId: string) => boolean;
}

/** What is gone by now goes before anything is earned or spent. */
export function clear({ card, now }: Writing): void {
  throwAway(card.stamps, now);
  throwAway(card.points, now);
}

/** `why` names the rule that gave it; what a visit earned has none. */
export function gain(
  writing: Writing,
  { of, count, why }: { readonly of: Kept; readonly count: number; readonly why?: string },
): void {
  const { card, day, deeds } = writing;
  const until = untilOf(writing, of);
  put(card[of], until, count);
  if (of === 'points' && why === undefined) bring(card.ladder, day, { points: count });
  deeds.push({ type: 'gain', of, until, count, day, ...(why !== undefined && { why }) });
}

export function spend({ card, deeds }: Writing, of: Kept, count: number): void {
  deeds.push({ type: 'spend', of, taken: take(card[of], count) });
}

export function giveCoupon({ card, day, deeds }: Writing, kind: CouponKind, why: string): void {
  const slip = newSlip(kind, why, day);
  card.purse.push(slip);
  deeds.push({ type: 'coupon', slip });
}

/** Everybody's, and this one where it is a newcomer's. */
export const pursesOf = ({ paper, card }: Pick<Writing, 'paper' | 'card'>): readonly Purse[] => [
  ...new Set([...[...paper.cardByName.values()].map(({ purse }) => purse), card.purse]),
];

/** Why the customer may not pay with so many points; nothing where they may. */
export function whyNotPay(
  { card, now, paper }: Writing,
  points: number,
  amount?: number,
): string | undefined {
  if (points > worthAt(card.points, now)) return 'NotEnoughPoints';
  const rule = paper.shop.rules.points;
  if (points < (rule?.useMin ?? 0)) return 'TooFewPointsAtOnce';
  const step = rule?.useStep ?? 1;
  if (points % step > 0) return 'PointsOutOfStep';
  const share = Math.floor(((amount ?? 0) * (rule?.useShareMax ?? 100)) / 100);
  const isTooMany = amount !== undefined && points > share - (share % step);
  return isTooMany ? 'TooManyPointsForAmount' : undefined;
}

function untilOf({ paper, day }: Writing, of: Kept): number {
  const { rules, closingHour } = paper.shop;
  const rule = of === 'stamps' ? rules.stampExpiry : rules.points?.expiry;
  if (rule === undefined || rule.type === 'never') return Number.POSITIVE_INFINITY;
  const last = monthsLater(day, rule.months);
  const lastDay = { day: last, endOfMonth: lastOfMonth(last), endOfYear: lastOfYear(last) };
  return endOf(lastDay[rule.until], closingHour);
}
