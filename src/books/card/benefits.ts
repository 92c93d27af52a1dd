import { unreachable } from '#domain/assert.ts';
import type { Because, Benefit } from '#domain/benefit.ts';
import { expiresAt } from '#domain/expiry.ts';
import type { Context, Decided } from '#ledger/book.ts';
import type { Card } from './card.ts';
import { findIssuable, issueEvent } from './couponIssue.ts';
import type { CardEvent } from './events.ts';

/** What a rule gives, and which rule. */
export interface Gift {
  readonly benefit: Benefit;
  readonly because: Because;
}

/**
 * What a rule's benefit makes happen on this card. Nothing, where the shop has no points any more,
 * or no coupon of that kind is left for this customer: a rule never refuses the visit it follows.
 */
export function benefitEvents(
  { benefit, because }: Gift,
  card: Card,
  context: Context,
): readonly Decided<CardEvent>[] {
  const { rules, businessDay, hours } = context;
  switch (benefit.type) {
    case 'stamps': {
      const until = expiresAt(rules.stampExpiry, businessDay, hours);
      const { stamps } = benefit;
      return [{ event: { type: 'StampsGranted', stamps, expiresAt: until, because } }];
    }
    case 'points': {
      if (rules.points === null) return [];
      const until = expiresAt(rules.points.expiry, businessDay, hours);
      const { points } = benefit;
      return [{ event: { type: 'PointsGranted', points, expiresAt: until, because } }];
    }
    case 'coupon': {
      const kind = findIssuable(benefit.kindId, card, context);
      return kind.ok ? [issueEvent(kind.value, because, { card, context })] : [];
    }
    default:
      return unreachable(benefit);
  }
}
