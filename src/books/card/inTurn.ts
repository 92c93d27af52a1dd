import { ok } from '#domain/result.ts';
import type { Context, Decided } from '#ledger/book.ts';
import { ENTRY_VERSION, type Entry } from '#ledger/entry.ts';
import { type Card, evolve } from './card.ts';
import type { Decision } from './decision.ts';
import type { CardEvent } from './events.ts';

/** One more thing that follows, given the card as it is by then. */
export type Step = (card: Card) => readonly Decided<CardEvent>[];

/** What several rules make of one command: each sees the card as the ones before it left it. */
export function inTurn(card: Card, context: Context, steps: readonly Step[]): Decision {
  const happenings: Decided<CardEvent>[] = [];
  let current = card;
  for (const step of steps) {
    for (const happening of step(current)) {
      happenings.push(happening);
      current = evolve(current, provisional(happening, context));
    }
  }
  return ok(happenings);
}

/** The card as these leave it. */
export const afterwards = (
  card: Card,
  context: Context,
  happenings: readonly Decided<CardEvent>[],
): Card => happenings.reduce((current, each) => evolve(current, provisional(each, context)), card);

/** As it will be remembered, but for its place in the ledger: no rule may ask for that. */
const provisional = (
  { event, reverses }: Decided<CardEvent>,
  { subject, deviceId, now, businessDay, actor }: Context,
): Entry<CardEvent> => ({
  id: '' as Entry['id'],
  v: ENTRY_VERSION,
  book: 'card',
  subject,
  deviceId,
  deviceSeq: 0,
  occurredAt: now,
  businessDay,
  actor,
  programVersion: 0,
  basedOn: 0,
  ...(reverses !== undefined && { reverses }),
  event,
});
