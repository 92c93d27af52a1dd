import { type Lot, overdueLots } from '#domain/lots.ts';
import { points } from '#domain/points.ts';
import { fail, ok } from '#domain/result.ts';
import { stamps } from '#domain/stamps.ts';
import type { Context, Decided } from '#ledger/book.ts';
import type { Card } from './card.ts';
import type { Deciders, Decision } from './decision.ts';
import type { CardEvent } from './events.ts';
import { dueNotices } from './expiryNotices.ts';
import type { ExpiryNotice, LotKind } from './expiryState.ts';
import { afterwards } from './inTurn.ts';

export type ExpiryCommand =
  /** Writes off what has expired by now; the nightly sweep. */
  | { readonly type: 'ExpireDue' }
  /** A screen has shown this notice. */
  | { readonly type: 'NoteExpiry'; readonly notice: ExpiryNotice };

export type ExpiryRefusal =
  /** No lot has expired that is not written off, or this notice is not due (again). */
  { readonly type: 'NothingDue' };

export const expiryDeciders = {
  ExpireDue: (_command, card, context) => {
    const due = expiryDue(card, context);
    return due.length === 0 ? fail({ type: 'NothingDue' }) : ok(due);
  },
  NoteExpiry: ({ notice }, card, { now }) => {
    const due = dueNotices(card, now).find((each) => isSame(each, notice));
    if (due === undefined) return fail({ type: 'NothingDue' });
    return ok([{ event: { type: 'ExpiryNoticed', ...due } }]);
  },
} satisfies Deciders<ExpiryCommand>;

const isSame = (a: ExpiryNotice, b: ExpiryNotice): boolean =>
  a.kind === b.kind && a.expiresAt === b.expiresAt && a.daysBefore === b.daysBefore;

/**
 * One entry for each lot whose time is over; none twice, because a lot that is written off is gone. A
 * clock that has jumped is not believed: what it would write off may still be good.
 */
function expiryDue(card: Card, { now, isSuspect }: Context): readonly Decided<CardEvent>[] {
  if (isSuspect) return [];
  return [...lotsOf(card, 'stamps', now), ...lotsOf(card, 'points', now)];
}

const lotsOf = (card: Card, kind: LotKind, now: Context['now']): readonly Decided<CardEvent>[] =>
  overdueLots(card[kind], now).flatMap((lot) => expiryOf(kind, lot) ?? []);

function expiryOf(kind: LotKind, { expiresAt, count }: Lot): Decided<CardEvent> | undefined {
  if (expiresAt === null) return undefined;
  return kind === 'stamps'
    ? { event: { type: 'StampsExpired', stamps: stamps(count), expiresAt } }
    : { event: { type: 'PointsExpired', points: points(count), expiresAt } };
}

/**
 * Decides on the card as it is now, without what has expired (R5b): a tablet that slept all night spends
 * nothing that the night took. The expiry is written with it, behind a visit, whose entry comes first
 * because it carries the receipt.
 */
export function asOfNow(
  card: Card,
  context: Context,
  decideOn: (card: Card) => Decision,
): Decision {
  const due = expiryDue(card, context);
  if (due.length === 0) return decideOn(card);
  const decided = decideOn(afterwards(card, context, due));
  if (!decided.ok) return decided;
  const visits = decided.value[0]?.event.type === 'VisitRecorded' ? 1 : 0;
  return ok([...decided.value.slice(0, visits), ...due, ...decided.value.slice(visits)]);
}
