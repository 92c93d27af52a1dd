import { stampBalance } from '#books/card/card.ts';
import type { CardEvent } from '#books/card/events.ts';
import { acceptedNotice, type Consent, consentOf, heardFromOf } from '#books/person/answers.ts';
import type { HeardFrom, Notice } from '#books/person/events.ts';
import type { BasketLine } from '#domain/basket.ts';
import type { CommandId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import { commandIdOf } from '#domain/uuid.ts';
import type { Won } from '#domain/won.ts';
import type { Entry } from '#ledger/entry.ts';
import { retentionMonthsOf } from './consent.ts';
import type { Customer } from './customer.ts';
import { type RecentTap, recentTapsOf } from './recentTaps.ts';

/** One thing that is remembered of a customer: a visit, a paper card or a reward. */
export interface MyLine extends Pick<RecentTap, 'tapId' | 'at' | 'kind' | 'stamps' | 'isUndone'> {
  readonly rewardId: string | null;
  readonly amount: Won | null;
  readonly basket: readonly BasketLine[];
}

/** Everything the shop keeps of one customer, as the customer may read it (§35). */
export interface MyRecord {
  readonly balance: number;
  readonly visits: number;
  readonly joinedAt: Instant | null;
  readonly lastVisitAt: Instant | null;
  /** Newest first. */
  readonly lines: readonly MyLine[];
  /** `null` where nobody asked. */
  readonly advertising: Consent | null;
  readonly nightAdvertising: Consent | null;
  readonly heardFrom: HeardFrom | null;
  readonly notice: Notice | null;
  /** After the last visit. */
  readonly retentionMonths: number;
}

/** Reads it out of the customer's rows and all entries of the card, in ledger order. */
export function myRecordOf(
  { person, card }: Customer,
  cardEntries: readonly Entry[],
  retentionMonthsInForce: number,
): MyRecord {
  return {
    balance: stampBalance(card),
    visits: card.visits,
    joinedAt: person.links[0]?.since ?? null,
    lastVisitAt: card.recentVisits.at(-1)?.at ?? null,
    lines: linesOf(cardEntries as readonly Entry<CardEvent>[]),
    advertising: consentOf(person, 'advertising') ?? null,
    nightAdvertising: consentOf(person, 'nightAdvertising') ?? null,
    heardFrom: heardFromOf(person),
    notice: acceptedNotice(person),
    retentionMonths: retentionMonthsOf(person, retentionMonthsInForce),
  };
}

function linesOf(entries: readonly Entry<CardEvent>[]): readonly MyLine[] {
  const eventsOf = (tapId: CommandId) =>
    entries.filter(({ id }) => commandIdOf(id) === tapId).map(({ event }) => event);
  return recentTapsOf(entries).map(({ tapId, at, kind, stamps, isUndone }) => {
    const events = eventsOf(tapId);
    const visit = events.find((event) => event.type === 'VisitRecorded');
    const redemption = events.find((event) => event.type === 'RewardRedeemed');
    const { amount = null, basket = [] } = visit ?? {};
    const rewardId = redemption?.rewardId ?? null;
    return { tapId, at, kind, stamps, isUndone, rewardId, amount, basket };
  });
}
