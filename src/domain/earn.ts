import type { BasketLine } from './basket.ts';
import { type BonusRule, isDuring, type VisitTime } from './bonus.ts';
import type { PointRule } from './pointRule.ts';
import { type Points, points as pointsOf } from './points.ts';
import { type Stamps, stamps as stampsOf } from './stamps.ts';
import { type Won, won } from './won.ts';

/** One line of "왜 3개예요?": what a rule added to what was earned (R18). */
export interface EarnReason {
  readonly rule:
    | 'base'
    | 'tier'
    | 'multiplier'
    | 'itemBonus'
    | 'itemExclusion'
    | 'amountBonus'
    | 'cap';
  /** Which one, where the owner may have several. */
  readonly ruleId?: string;
  readonly stamps: number;
  readonly points: number;
}

/** Everything that what a visit earns depends on. */
export interface EarnFacts extends VisitTime {
  /** `null`: this shop has no points, so no rule gives any. */
  readonly points: PointRule | null;
  readonly bonuses: readonly BonusRule[];
  /** As staff said it. */
  readonly stamps: Stamps;
  /** What was to be paid; where nobody says it, what the basket costs. */
  readonly amount?: Won;
  readonly basket?: readonly BasketLine[];
  /** Of the amount, paid with points in the same tap. */
  readonly pointsUsed: Points;
  /** Of the customer's level at the time of sale, in basis points (R19). */
  readonly extraRateBp: number;
}

/** What a visit earns, and why: the reasons add up to it exactly. */
export interface Earned {
  readonly stamps: Stamps;
  readonly points: Points;
  /** What points were earned of. */
  readonly basis: Won;
  readonly reasons: readonly EarnReason[];
}

/**
 * Base → multipliers → bonuses, rounded once at the end (R14–R19).
 *
 * - The basis is the amount, less what was paid with points, less the excluded items' share of the
 *   amount (their part of the basket's price, so that a discount is shared alike); never below 0.
 * - An excluded piece takes the stamps it would have earned by the menu out of what staff said, and
 *   no bonus is given for it.
 * - Of the multipliers that do not stack only the highest counts, and of equals the first; it and
 *   all that stack are multiplied with one another (R17), for stamps and for points by themselves.
 * - Bonuses are added after it, and so are never multiplied. One that asks for an amount looks at the
 *   basis.
 * - Half a stamp cannot be pressed: stamps are rounded down. Points follow the shop's rounding.
 */
export function decideGrant(facts: EarnFacts): Earned {
  const bought = boughtOf(facts);
  let reckoning = reckoningOf(facts, bought);
  let total = { stamps: 0, points: 0 };
  const reasons: EarnReason[] = [];
  for (const step of stepsOf(facts, bought)) {
    reckoning = step.change(reckoning);
    const next = totalOf(reckoning, facts.points);
    const added = { stamps: next.stamps - total.stamps, points: next.points - total.points };
    if (added.stamps !== 0 || added.points !== 0) reasons.push({ ...step.because, ...added });
    total = next;
  }
  return {
    stamps: stampsOf(total.stamps),
    points: pointsOf(total.points),
    basis: won(reckoning.basis),
    reasons,
  };
}

/** A sum in the making. Whole numbers all of it: shares are kept apart until the end. */
interface Reckoning {
  readonly stamps: number;
  readonly basis: number;
  readonly rateBp: number;
  readonly stampPercents: readonly number[];
  readonly pointPercents: readonly number[];
  readonly bonusStamps: number;
  readonly bonusPoints: number;
}

interface Step {
  readonly because: Pick<EarnReason, 'rule' | 'ruleId'>;
  readonly change: (before: Reckoning) => Reckoning;
}

type RuleOf<Type extends BonusRule['type']> = Extract<BonusRule, { readonly type: Type }>;
type Bought = ReturnType<typeof boughtOf>;

function stepsOf(facts: EarnFacts, bought: Bought): readonly Step[] {
  const tier: Step = {
    because: { rule: 'tier' },
    change: (before) => ({ ...before, rateBp: before.rateBp + facts.extraRateBp }),
  };
  return [
    { because: { rule: 'base' }, change: (before) => before },
    ...rulesOf(facts, 'itemExclusion').map((rule) => exclusionStep(rule, bought)),
    ...(facts.extraRateBp === 0 ? [] : [tier]),
    ...multiplierSteps(rulesOf(facts, 'multiplier').filter(({ times }) => isDuring(times, facts))),
    ...rulesOf(facts, 'itemBonus')
      .filter(({ times }) => isDuring(times, facts))
      .map((rule) => itemBonusStep(rule, bought)),
    ...rulesOf(facts, 'amountBonus')
      .filter(({ times }) => isDuring(times, facts))
      .map(amountBonusStep),
  ];
}

const rulesOf = <Type extends BonusRule['type']>(
  { bonuses }: EarnFacts,
  type: Type,
): readonly RuleOf<Type>[] => bonuses.filter((rule): rule is RuleOf<Type> => rule.type === type);

/** The lines of a visit by whether they earn; an item that two rules exclude counts for the first. */
function boughtOf(facts: EarnFacts) {
  const lines = facts.basket ?? [];
  const excludedBy = new Map<string, string>();
  for (const { id, itemIds } of rulesOf(facts, 'itemExclusion')) {
    for (const itemId of itemIds) {
      if (!excludedBy.has(itemId)) excludedBy.set(itemId, id);
    }
  }
  const cost = lines.reduce((sum, { price, count }) => sum + price * count, 0);
  const amount = facts.amount ?? cost;
  return {
    amount,
    cost,
    earning: lines.filter(({ itemId }) => !excludedBy.has(itemId)),
    excludedBy: (ruleId: string) => lines.filter(({ itemId }) => excludedBy.get(itemId) === ruleId),
  };
}

const reckoningOf = (facts: EarnFacts, { amount }: Bought): Reckoning => ({
  stamps: facts.stamps,
  basis: Math.max(0, amount - facts.pointsUsed),
  rateBp: facts.points?.rateBp ?? 0,
  stampPercents: [],
  pointPercents: [],
  bonusStamps: 0,
  bonusPoints: 0,
});

function exclusionStep({ id }: RuleOf<'itemExclusion'>, bought: Bought): Step {
  const lines = bought.excludedBy(id);
  const cost = lines.reduce((sum, { price, count }) => sum + price * count, 0);
  const stamps = lines.reduce((sum, line) => sum + (line.stamps ?? 0) * line.count, 0);
  const share = bought.cost === 0 ? 0 : shareOf(bought.amount, cost, bought.cost);
  return {
    because: { rule: 'itemExclusion', ruleId: id },
    change: (before) => ({
      ...before,
      stamps: Math.max(0, before.stamps - stamps),
      basis: Math.max(0, before.basis - share),
    }),
  };
}

function multiplierSteps(rules: readonly RuleOf<'multiplier'>[]): readonly Step[] {
  const best = { stamps: highestOf(rules, 'stamps'), points: highestOf(rules, 'points') };
  const counts = (rule: RuleOf<'multiplier'>, kind: Kind): boolean =>
    multiplies(rule, kind) && (rule.isStacking || rule === best[kind]);
  return rules.map((rule) => ({
    because: { rule: 'multiplier', ruleId: rule.id },
    change: (before) => ({
      ...before,
      stampPercents: [...before.stampPercents, ...(counts(rule, 'stamps') ? [rule.percent] : [])],
      pointPercents: [...before.pointPercents, ...(counts(rule, 'points') ? [rule.percent] : [])],
    }),
  }));
}

type Kind = 'stamps' | 'points';

const multiplies = ({ of }: RuleOf<'multiplier'>, kind: Kind): boolean =>
  of === 'both' || of === kind;

const highestOf = (rules: readonly RuleOf<'multiplier'>[], kind: Kind) =>
  rules
    .filter((rule) => !rule.isStacking && multiplies(rule, kind))
    .toSorted((a, b) => b.percent - a.percent)
    .at(0);

function itemBonusStep(rule: RuleOf<'itemBonus'>, { earning }: Bought): Step {
  const pieces = earning
    .filter(({ itemId }) => rule.itemIds.includes(itemId))
    .reduce((sum, { count }) => sum + count, 0);
  return {
    because: { rule: 'itemBonus', ruleId: rule.id },
    change: (before) => withBonus(before, rule, pieces),
  };
}

const amountBonusStep = (rule: RuleOf<'amountBonus'>): Step => ({
  because: { rule: 'amountBonus', ruleId: rule.id },
  change: (before) => withBonus(before, rule, before.basis >= rule.amountMin ? 1 : 0),
});

const withBonus = (
  before: Reckoning,
  { stamps, points }: { readonly stamps: Stamps; readonly points: Points },
  times: number,
): Reckoning => ({
  ...before,
  bonusStamps: before.bonusStamps + stamps * times,
  bonusPoints: before.bonusPoints + points * times,
});

function totalOf(reckoning: Reckoning, rule: PointRule | null) {
  const { stamps, basis, rateBp, stampPercents, pointPercents } = reckoning;
  const pressed = percentOf(BigInt(stamps), stampPercents);
  const stampTotal = Number(pressed.of / pressed.outOf) + reckoning.bonusStamps;
  if (rule === null) return { stamps: stampTotal, points: 0 };
  const { of, outOf } = percentOf(BigInt(basis) * BigInt(rateBp), pointPercents);
  const earned = Number(rounded(of, outOf * 10_000n, rule.rounding));
  return { stamps: stampTotal, points: earned + reckoning.bonusPoints };
}

/** Exact, however many rules there are: a float would lose a point now and then. */
const percentOf = (count: bigint, percents: readonly number[]) => ({
  of: percents.reduce((product, percent) => product * BigInt(percent), count),
  outOf: 100n ** BigInt(percents.length),
});

function rounded(of: bigint, outOf: bigint, rounding: PointRule['rounding']): bigint {
  if (rounding === 'floor') return of / outOf;
  return rounding === 'ceil' ? (of + outOf - 1n) / outOf : (2n * of + outOf) / (2n * outOf);
}

/** This part of an amount, rounded down, as `part` is of `whole`. */
const shareOf = (amount: number, part: number, whole: number): number =>
  Number((BigInt(amount) * BigInt(part)) / BigInt(whole));
