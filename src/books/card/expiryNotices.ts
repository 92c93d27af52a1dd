import { HOUR_MS, type Instant } from '#domain/instant.ts';
import { isExpired } from '#domain/lots.ts';
import type { Card } from './card.ts';
import type { ExpiryNotice, LotKind } from './expiryState.ts';

/** How long before it happens a customer is told (R28), longest first. */
const NOTICE_DAYS = [60, 30, 3] as const;

const DAY_MS = 24 * HOUR_MS;

/**
 * What this customer is to be told now: of all lots that expire within the next stage and of which they
 * have not been told at it, the first to expire. A stage that nobody came in for is passed over.
 */
export function dueNotice(card: Card, now: Instant): ExpiryNotice | undefined {
  return dueNotices(card, now).toSorted((a, b) => a.expiresAt - b.expiresAt)[0];
}

/** One for each lot. */
export const dueNotices = (card: Card, now: Instant): readonly ExpiryNotice[] => [
  ...dueOf(card, 'stamps', now),
  ...dueOf(card, 'points', now),
];

const dueOf = (card: Card, kind: LotKind, now: Instant): readonly ExpiryNotice[] =>
  card[kind].open.flatMap((lot) => {
    const { expiresAt, count } = lot;
    if (expiresAt === null || isExpired(lot, now)) return [];
    const daysBefore = stageAt(expiresAt - now);
    const isKnown = card.expiry.notices.some(
      (notice) =>
        notice.kind === kind &&
        notice.expiresAt === expiresAt &&
        notice.daysBefore <= (daysBefore ?? 0),
    );
    return daysBefore === undefined || isKnown ? [] : [{ kind, expiresAt, daysBefore, count }];
  });

/** The latest stage that has begun. */
const stageAt = (leftMs: number): number | undefined =>
  NOTICE_DAYS.findLast((days) => leftMs <= days * DAY_MS);
