import { MINUTE_MS } from '#domain/instant.ts';
import { type LoyaltyProgram, STAMPS_PER_GRANT_LIMIT } from '#domain/loyaltyProgram.ts';
import { fail, ok } from '#domain/result.ts';
import { type Stamps, stamps as stampsOf } from '#domain/stamps.ts';
import type { Context } from '#ledger/book.ts';
import { isManager } from '#ledger/entry.ts';
import type { Card } from './card.ts';
import type { CardCommand } from './commands.ts';
import type { Decision } from './decision.ts';
import type { CardEvent } from './events.ts';

type RecordVisit = Omit<CardCommand & { readonly type: 'RecordVisit' }, 'type'>;

/** A visit that staff vouch for, with its stamps. */
export function recordVisit({ stamps, ...bought }: RecordVisit, { program }: Context): Decision {
  const stampsMax = program.stampsPerGrantMax;
  if (stamps > stampsMax) return fail({ type: 'TooManyStampsAtOnce', stampsMax });
  const { amount, basket } = bought;
  const visit: CardEvent = {
    type: 'VisitRecorded',
    ...(amount !== undefined && { amount }),
    ...(basket !== undefined && { basket }),
  };
  if (stamps === 0) return ok([{ event: visit }]);
  return ok([{ event: visit }, { event: { type: 'StampsGranted', stamps, expiresAt: null } }]);
}

/**
 * A visit that nobody vouches for (U-09, automatic): the usual stamps, once in so many minutes and
 * so often a day. A wall clock that was set back never locks anybody out: then only the day counts.
 */
export function recordVisitAlone(card: Card, context: Context): Decision {
  const { program, now, businessDay } = context;
  const { handOff, stampsPerVisit: stamps } = program;
  if (handOff.type !== 'automatic') return fail({ type: 'NotAutomatic' });
  const today = card.recentVisits.filter((visit) => visit.businessDay === businessDay);
  const { visitsPerDayMax, gapMinutes } = handOff;
  if (today.length >= visitsPerDayMax) {
    return fail({ type: 'VisitsForToday', visitsMax: visitsPerDayMax });
  }
  const last = card.recentVisits.at(-1);
  const elapsedMs = last === undefined ? Number.POSITIVE_INFINITY : now - last.at;
  const leftMs = gapMinutes * MINUTE_MS - elapsedMs;
  if (elapsedMs >= 0 && leftMs > 0) {
    return fail({ type: 'VisitedTooRecently', minutesLeft: Math.ceil(leftMs / MINUTE_MS) });
  }
  return recordVisit({ stamps }, context);
}

/** What is on a paper card moves over. It says where it comes from, and counts no visit. */
export function movePaperCard(stamps: Stamps, { program, actor }: Context): Decision {
  const stampsMax = isManager(actor) ? STAMPS_PER_GRANT_LIMIT : paperStampsMax(program);
  if (stamps > stampsMax) return fail({ type: 'PaperCardTooLarge', stampsMax });
  const origin = 'PaperCard';
  return ok([{ event: { type: 'StampsGranted', stamps, expiresAt: null, origin } }]);
}

/** A paper card holds as many stamps as the dearest reward costs; more is a manager's word. */
export const paperStampsMax = ({ rewards }: LoyaltyProgram): Stamps =>
  stampsOf(Math.max(0, ...rewards.map(({ price }) => price)));
