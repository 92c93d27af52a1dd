import { unreachable } from '#domain/assert.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Decided } from '#ledger/book.ts';
import type { SuppressionCommand, SuppressionRefusal } from './commands.ts';
import type { SuppressionEvent } from './events.ts';
import type { Suppression } from './suppression.ts';

/** Nobody has to be known, or to prove anything, to be left alone. */
export function decide(
  { type, purpose }: SuppressionCommand,
  suppression: Suppression,
): Result<readonly Decided<SuppressionEvent>[], SuppressionRefusal> {
  const isStopped = suppression[purpose] !== null;
  const stopped = { event: { type: 'AdvertisingStopped', purpose } } as const;
  switch (type) {
    case 'StopAdvertising':
      return isStopped ? fail({ type: 'AlreadyStopped' }) : ok([stopped]);
    case 'KeepAdvertisingStopped':
      return ok(isStopped ? [] : [stopped]);
    default:
      return unreachable(type);
  }
}
