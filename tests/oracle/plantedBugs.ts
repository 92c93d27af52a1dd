import type { Card } from '#books/card/card.ts';
import type { BonusRule } from '#domain/bonus.ts';
import type { CouponKind } from '#domain/coupon.ts';
import type { ExpiryRule } from '#domain/expiry.ts';
import { instant } from '#domain/instant.ts';
import type { Lots } from '#domain/lots.ts';
import { stamps } from '#domain/stamps.ts';
import type { TierRule } from '#domain/tier.ts';
import {
  type CardBook,
  forgetting,
  mishearing,
  misreading,
  misremembering,
  miswriting,
} from './mutants.ts';

/** A mistake in one rule, such as somebody might make, in a card book that is right otherwise. */
export interface PlantedBug {
  readonly family: string;
  readonly bug: string;
  readonly card: CardBook;
}

const bug = (family: string, name: string, card: CardBook): PlantedBug => ({
  family,
  bug: name,
  card,
});

const ofLots: readonly PlantedBug[] = [
  bug(
    'lots',
    'the latest are taken first (LIFO)',
    misremembering({
      before: (card, { type }) => (isSpend(type) ? withLots(card, backwards) : card),
      after: (card, { type }) => (isSpend(type) ? withLots(card, forwards) : card),
    }),
  ),
  bug(
    'lots',
    'what an undo gives back never expires',
    misremembering({ before: (card, { type }) => (isReturn(type) ? withoutExpiry(card) : card) }),
  ),
  bug(
    'expiry',
    'what has expired can still be spent',
    mishearing((command, card, context) => {
      const isSpending = command.type === 'RedeemReward' || command.type === 'SpendPoints';
      return [command, card, isSpending ? { ...context, now: instant(0) } : context];
    }),
  ),
  bug(
    'expiry',
    'everything is gone a month early',
    misreading(({ stampExpiry, points }) => ({
      stampExpiry: shorter(stampExpiry),
      points: points && { ...points, expiry: shorter(points.expiry) },
    })),
  ),
];

const ofUndo: readonly PlantedBug[] = [
  bug(
    'undo',
    'ten minutes exactly are too late',
    mishearing((command, card, context) => [
      command.type === 'UndoTap' ? { ...command, elapsedMs: command.elapsedMs + 1 } : command,
      card,
      context,
    ]),
  ),
  bug(
    'undo',
    'what was taken back may be taken back again',
    misremembering({ after: (card) => ({ ...card, reversed: [] }) }),
  ),
  bug('undo', 'the visit stays, only its stamps go', forgetting('VisitReversed')),
];

const ofEarning: readonly PlantedBug[] = [
  bug(
    'rewards',
    'a redemption takes one stamp too few',
    miswriting(({ event, ...rest }) => [
      event.type === 'RewardRedeemed'
        ? { ...rest, event: { ...event, stamps: stamps(event.stamps - 1) } }
        : { ...rest, event },
    ]),
  ),
  bug(
    'points',
    'rounded up where the shop says down',
    misreading(({ points }) => ({
      points: points?.rounding === 'floor' ? { ...points, rounding: 'ceil' } : points,
    })),
  ),
  bug(
    'points',
    'the least that can be used is no longer enough',
    misreading(({ points }) => ({
      points: points && { ...points, useMin: (points.useMin + 1) as typeof points.useMin },
    })),
  ),
  bug(
    'bonuses',
    'what does not stack is stacked',
    misreading(({ bonuses }) => ({ bonuses: bonuses.map(stacked) })),
  ),
  bug(
    'bonuses',
    'what earns nothing earns',
    misreading(({ bonuses }) => ({
      bonuses: bonuses.filter(({ type }) => type !== 'itemExclusion'),
    })),
  ),
  bug(
    'bonuses',
    'a happy hour goes on for an hour',
    misreading(({ bonuses }) => ({ bonuses: bonuses.map(longer) })),
  ),
  bug(
    'refunds',
    'each part is refunded as if it were the first',
    misremembering({ after: (card) => ({ ...card, refunds: [] }) }),
  ),
];

const ofLevels: readonly PlantedBug[] = [
  bug(
    'tiers',
    'exactly at the threshold is not there yet (`>` for `>=`)',
    misreading(({ tiers }) => ({ tiers: tiers && higher(tiers) })),
  ),
  bug(
    'tiers',
    'grace is a day longer than promised',
    misreading(({ tiers }) => ({ tiers: tiers && { ...tiers, graceDays: tiers.graceDays + 1 } })),
  ),
  bug('tiers', 'an undone visit leaves its level', forgetting('TierReachReversed')),
  bug(
    'missions',
    'the last step is not enough (`>` for `>=`)',
    misreading(({ missions }) => ({
      missions: missions.map((mission) => ({
        ...mission,
        goal: { ...mission.goal, count: mission.goal.count + 1 },
      })),
    })),
  ),
  bug('missions', 'an undone visit leaves its step', forgetting('MissionAdvanceReversed')),
];

const ofGifts: readonly PlantedBug[] = [
  bug(
    'coupons',
    'a used coupon is not marked as used',
    misremembering({ after: (card, { type }, old) => (type === 'CouponUsed' ? old : card) }),
  ),
  bug(
    'coupons',
    'one more than a customer may have',
    misreading(({ couponKinds }) => ({
      couponKinds: couponKinds.map(({ perCustomerMax, ...kind }) => ({
        ...kind,
        perCustomerMax: perCustomerMax && perCustomerMax + 1,
      })),
    })),
  ),
  bug(
    'coupons',
    'more than the shop has',
    misreading(({ couponKinds }) => ({ couponKinds: couponKinds.map(endless) })),
  ),
  bug(
    'coupons',
    'the last day does not count',
    misreading(({ couponKinds }) => ({
      couponKinds: couponKinds.map(({ validDays, ...kind }) => ({
        ...kind,
        validDays: validDays && validDays - 1,
      })),
    })),
  ),
  bug(
    'draws',
    'an undone visit draws again',
    misremembering({
      after: (card) => ({ ...card, coupons: { ...card.coupons, drawByKind: {} } }),
    }),
  ),
  bug(
    'occasions',
    'a birthday is kept at every visit (no claim on its year)',
    misremembering({ after: (card) => ({ ...card, occasions: [] }) }),
  ),
];

const ofLimits: readonly PlantedBug[] = [
  bug(
    'limits',
    'one visit more than allowed in ten minutes',
    misreading(({ safeguards }) => ({
      safeguards: { ...safeguards, perTenMinutesMax: safeguards.perTenMinutesMax + 1 },
    })),
  ),
];

export const plantedBugs: readonly PlantedBug[] = [
  ...ofLimits,
  ...ofLots,
  ...ofUndo,
  ...ofEarning,
  ...ofLevels,
  ...ofGifts,
];

const isSpend = (type: string): boolean => type === 'RewardRedeemed' || type === 'PointsSpent';

const isReturn = (type: string): boolean =>
  type === 'RedemptionReversed' || type === 'PointSpendReversed';

const withLots = (card: Card, change: (lots: Lots) => Lots): Card => ({
  ...card,
  stamps: change(card.stamps),
  points: change(card.points),
});

const backwards = (lots: Lots): Lots => ({ ...lots, open: lots.open.toReversed() });

const forwards = (lots: Lots): Lots => ({
  ...lots,
  open: lots.open.toSorted(
    (a, b) => (a.expiresAt ?? Number.MAX_SAFE_INTEGER) - (b.expiresAt ?? Number.MAX_SAFE_INTEGER),
  ),
});

const withoutExpiry = (card: Card): Card => ({
  ...card,
  spends: card.spends.map((spend) => ({
    ...spend,
    drawn: spend.drawn.map((lot) => ({ ...lot, expiresAt: null })),
  })),
});

const shorter = (rule: ExpiryRule): ExpiryRule =>
  rule.type === 'months' ? { ...rule, months: rule.months - 1 } : rule;

const stacked = (rule: BonusRule): BonusRule =>
  rule.type === 'multiplier' ? { ...rule, isStacking: true } : rule;

const longer = (rule: BonusRule): BonusRule =>
  'times' in rule && rule.times.untilHour < 24
    ? { ...rule, times: { ...rule.times, untilHour: rule.times.untilHour + 1 } }
    : rule;

const higher = (rule: TierRule): TierRule => ({
  ...rule,
  levels: rule.levels.map((level) => ({
    ...level,
    threshold: level.threshold && level.threshold + 1,
  })),
});

const endless = (kind: CouponKind): CouponKind => ({ ...kind, stockMax: null });
